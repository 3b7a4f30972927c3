/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Account {\n    viewer {\n      id\n      ...CompanyForm_user\n      ...TaxForm_user\n      ...Sessions_user\n    }\n  }\n": typeof types.AccountDocument,
    "\n  fragment CompanyForm_user on User {\n    id\n    email\n    emailVerifiedAt\n    agency {\n      id\n      companyName\n      contactPerson\n      contactEmail\n      contactPhone\n      description\n    }\n  }\n": typeof types.CompanyForm_UserFragmentDoc,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n        ...Sessions_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation UpdateProfile($input: UpdateAgencyProfileInput!) {\n    updateAgencyProfile(input: $input) {\n      user {\n        id\n        name\n        ...CompanyForm_user\n        ...TaxForm_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.UpdateProfileDocument,
    "\n  fragment Sessions_user on User {\n    id\n    sessions {\n      id\n      createdAt\n      lastUsedAt\n      expiresAt\n      userAgent\n      isRevoked\n      isCurrent\n    }\n  }\n": typeof types.Sessions_UserFragmentDoc,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      user {\n        id\n        ...Sessions_user\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  fragment TaxForm_user on User {\n    id\n    agency {\n      id\n      legalName\n      taxId\n      legalAddress\n    }\n  }\n": typeof types.TaxForm_UserFragmentDoc,
    "\n  query Dashboard($agencyId: ID!) {\n    agencyDashboard {\n      ...Figures_dashboard\n      nextLaunches {\n        id\n        ...LaunchLine_launch\n      }\n      belowMinimum {\n        id\n        ...LaunchLine_launch\n      }\n    }\n    rockets {\n      id\n    }\n    launches(first: 1, filter: { agencyId: $agencyId }) {\n      nodes {\n        id\n      }\n    }\n    bookings(first: 5) {\n      nodes {\n        id\n        ...RecentBookings_booking\n      }\n    }\n  }\n": typeof types.DashboardDocument,
    "\n  fragment Figures_dashboard on AgencyDashboard {\n    revenueThisMonth\n    revenueLastMonth\n    unpaidInvoices\n    unpaidAmount\n    overdueInvoices\n  }\n": typeof types.Figures_DashboardFragmentDoc,
    "\n  fragment LaunchLine_launch on Launch {\n    id\n    slug\n    destination\n    launchDate\n    status\n    totalSeats\n    availableSeats\n    minimumSeats\n    rocket {\n      id\n      name\n    }\n    spaceport {\n      id\n      timeZone\n    }\n  }\n": typeof types.LaunchLine_LaunchFragmentDoc,
    "\n  fragment RecentBookings_booking on Booking {\n    id\n    reference\n    status\n    bookingDate\n    numberOfSeats\n    totalPrice\n    launch {\n      id\n      slug\n      rocket {\n        id\n        name\n      }\n    }\n  }\n": typeof types.RecentBookings_BookingFragmentDoc,
    "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      ok\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RequestPasswordResetDocument,
    "\n  mutation LogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      user {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.LogInDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ok\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation RegisterAgency($input: RegisterAgencyInput!) {\n    registerAgency(input: $input) {\n      user {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RegisterAgencyDocument,
    "\n  mutation VerifyEmail($input: VerifyEmailInput!) {\n    verifyEmail(input: $input) {\n      ok\n      errors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.VerifyEmailDocument,
    "\n  mutation DeleteRocket($input: DeleteRocketInput!) {\n    deleteRocket(input: $input) {\n      deletedId\n      errors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.DeleteRocketDocument,
    "\n  query Fleet {\n    rockets {\n      id\n      name\n      model\n      capacity\n      range\n      description\n      openLaunches\n      viewerCanEdit\n      viewerCanDelete\n      nextLaunch {\n        id\n        slug\n        launchDate\n        destination\n        spaceport {\n          id\n          timeZone\n        }\n      }\n    }\n  }\n": typeof types.FleetDocument,
    "\n  mutation CreateRocket($input: CreateRocketInput!) {\n    createRocket(input: $input) {\n      rocket {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.CreateRocketDocument,
    "\n  mutation UpdateRocket($input: UpdateRocketInput!) {\n    updateRocket(input: $input) {\n      rocket {\n        id\n        name\n        model\n        capacity\n        range\n        description\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.UpdateRocketDocument,
    "\n  query LaunchCalendar($filter: LaunchFilter) {\n    launches(first: 100, filter: $filter, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        slug\n        launchDate\n        status\n        totalSeats\n        availableSeats\n        rocket {\n          id\n          name\n        }\n        spaceport {\n          id\n          timeZone\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.LaunchCalendarDocument,
    "\n  query LaunchFilters {\n    rockets {\n      id\n      name\n    }\n    spaceports {\n      id\n      name\n    }\n  }\n": typeof types.LaunchFiltersDocument,
    "\n  query LaunchList($first: Int!, $after: String, $filter: LaunchFilter, $orderBy: LaunchOrder) {\n    launches(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n      nodes {\n        id\n        slug\n        launchDate\n        destination\n        status\n        pricePerSeat\n        totalSeats\n        minimumSeats\n        availableSeats\n        isBelowMinimum\n        revenue\n        rocket {\n          id\n          name\n        }\n        spaceport {\n          id\n          name\n          timeZone\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.LaunchListDocument,
    "\n  query BookingsBehind($first: Int!, $after: String, $filter: BookingFilter!) {\n    bookings(first: $first, after: $after, filter: $filter) {\n      nodes {\n        id\n        reference\n        bookingDate\n        numberOfSeats\n        totalPrice\n        refundAmount\n        status\n        traveler {\n          id\n          firstName\n          lastName\n        }\n        launch {\n          id\n          slug\n          rocket {\n            id\n            name\n          }\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.BookingsBehindDocument,
    "\n  query RevenueReport($period: ReportPeriod!, $from: Date!, $to: Date!, $beforeFrom: Date!, $beforeTo: Date!) {\n    report: agencyRevenueReport(period: $period, from: $from, to: $to) {\n      rows {\n        periodStart\n        launches\n        seatsSold\n        grossRevenue\n        refunds\n        netRevenue\n        fees\n      }\n      total {\n        periodStart\n        launches\n        seatsSold\n        grossRevenue\n        refunds\n        netRevenue\n        fees\n      }\n    }\n    before: agencyRevenueReport(period: $period, from: $beforeFrom, to: $beforeTo) {\n      rows {\n        periodStart\n        netRevenue\n      }\n      total {\n        periodStart\n        launches\n        seatsSold\n        grossRevenue\n        refunds\n        netRevenue\n        fees\n      }\n    }\n  }\n": typeof types.RevenueReportDocument,
    "\n  mutation LogOut {\n    logOut {\n      ok\n    }\n  }\n": typeof types.LogOutDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      email\n      name\n      emailVerifiedAt\n      agency {\n        id\n        companyName\n        legalName\n        taxId\n        legalAddress\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  subscription LiveSeats($launchIds: [ID!]!) {\n    seatAvailabilityChanged(launchIds: $launchIds) {\n      launchId\n      availableSeats\n      takenSeats\n      version\n    }\n  }\n": typeof types.LiveSeatsDocument,
};
const documents: Documents = {
    "\n  query Account {\n    viewer {\n      id\n      ...CompanyForm_user\n      ...TaxForm_user\n      ...Sessions_user\n    }\n  }\n": types.AccountDocument,
    "\n  fragment CompanyForm_user on User {\n    id\n    email\n    emailVerifiedAt\n    agency {\n      id\n      companyName\n      contactPerson\n      contactEmail\n      contactPhone\n      description\n    }\n  }\n": types.CompanyForm_UserFragmentDoc,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n        ...Sessions_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation UpdateProfile($input: UpdateAgencyProfileInput!) {\n    updateAgencyProfile(input: $input) {\n      user {\n        id\n        name\n        ...CompanyForm_user\n        ...TaxForm_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.UpdateProfileDocument,
    "\n  fragment Sessions_user on User {\n    id\n    sessions {\n      id\n      createdAt\n      lastUsedAt\n      expiresAt\n      userAgent\n      isRevoked\n      isCurrent\n    }\n  }\n": types.Sessions_UserFragmentDoc,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      user {\n        id\n        ...Sessions_user\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": types.EndSessionDocument,
    "\n  fragment TaxForm_user on User {\n    id\n    agency {\n      id\n      legalName\n      taxId\n      legalAddress\n    }\n  }\n": types.TaxForm_UserFragmentDoc,
    "\n  query Dashboard($agencyId: ID!) {\n    agencyDashboard {\n      ...Figures_dashboard\n      nextLaunches {\n        id\n        ...LaunchLine_launch\n      }\n      belowMinimum {\n        id\n        ...LaunchLine_launch\n      }\n    }\n    rockets {\n      id\n    }\n    launches(first: 1, filter: { agencyId: $agencyId }) {\n      nodes {\n        id\n      }\n    }\n    bookings(first: 5) {\n      nodes {\n        id\n        ...RecentBookings_booking\n      }\n    }\n  }\n": types.DashboardDocument,
    "\n  fragment Figures_dashboard on AgencyDashboard {\n    revenueThisMonth\n    revenueLastMonth\n    unpaidInvoices\n    unpaidAmount\n    overdueInvoices\n  }\n": types.Figures_DashboardFragmentDoc,
    "\n  fragment LaunchLine_launch on Launch {\n    id\n    slug\n    destination\n    launchDate\n    status\n    totalSeats\n    availableSeats\n    minimumSeats\n    rocket {\n      id\n      name\n    }\n    spaceport {\n      id\n      timeZone\n    }\n  }\n": types.LaunchLine_LaunchFragmentDoc,
    "\n  fragment RecentBookings_booking on Booking {\n    id\n    reference\n    status\n    bookingDate\n    numberOfSeats\n    totalPrice\n    launch {\n      id\n      slug\n      rocket {\n        id\n        name\n      }\n    }\n  }\n": types.RecentBookings_BookingFragmentDoc,
    "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      ok\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RequestPasswordResetDocument,
    "\n  mutation LogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      user {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.LogInDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ok\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation RegisterAgency($input: RegisterAgencyInput!) {\n    registerAgency(input: $input) {\n      user {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RegisterAgencyDocument,
    "\n  mutation VerifyEmail($input: VerifyEmailInput!) {\n    verifyEmail(input: $input) {\n      ok\n      errors {\n        code\n        message\n      }\n    }\n  }\n": types.VerifyEmailDocument,
    "\n  mutation DeleteRocket($input: DeleteRocketInput!) {\n    deleteRocket(input: $input) {\n      deletedId\n      errors {\n        code\n        message\n      }\n    }\n  }\n": types.DeleteRocketDocument,
    "\n  query Fleet {\n    rockets {\n      id\n      name\n      model\n      capacity\n      range\n      description\n      openLaunches\n      viewerCanEdit\n      viewerCanDelete\n      nextLaunch {\n        id\n        slug\n        launchDate\n        destination\n        spaceport {\n          id\n          timeZone\n        }\n      }\n    }\n  }\n": types.FleetDocument,
    "\n  mutation CreateRocket($input: CreateRocketInput!) {\n    createRocket(input: $input) {\n      rocket {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.CreateRocketDocument,
    "\n  mutation UpdateRocket($input: UpdateRocketInput!) {\n    updateRocket(input: $input) {\n      rocket {\n        id\n        name\n        model\n        capacity\n        range\n        description\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.UpdateRocketDocument,
    "\n  query LaunchCalendar($filter: LaunchFilter) {\n    launches(first: 100, filter: $filter, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        slug\n        launchDate\n        status\n        totalSeats\n        availableSeats\n        rocket {\n          id\n          name\n        }\n        spaceport {\n          id\n          timeZone\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.LaunchCalendarDocument,
    "\n  query LaunchFilters {\n    rockets {\n      id\n      name\n    }\n    spaceports {\n      id\n      name\n    }\n  }\n": types.LaunchFiltersDocument,
    "\n  query LaunchList($first: Int!, $after: String, $filter: LaunchFilter, $orderBy: LaunchOrder) {\n    launches(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n      nodes {\n        id\n        slug\n        launchDate\n        destination\n        status\n        pricePerSeat\n        totalSeats\n        minimumSeats\n        availableSeats\n        isBelowMinimum\n        revenue\n        rocket {\n          id\n          name\n        }\n        spaceport {\n          id\n          name\n          timeZone\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.LaunchListDocument,
    "\n  query BookingsBehind($first: Int!, $after: String, $filter: BookingFilter!) {\n    bookings(first: $first, after: $after, filter: $filter) {\n      nodes {\n        id\n        reference\n        bookingDate\n        numberOfSeats\n        totalPrice\n        refundAmount\n        status\n        traveler {\n          id\n          firstName\n          lastName\n        }\n        launch {\n          id\n          slug\n          rocket {\n            id\n            name\n          }\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.BookingsBehindDocument,
    "\n  query RevenueReport($period: ReportPeriod!, $from: Date!, $to: Date!, $beforeFrom: Date!, $beforeTo: Date!) {\n    report: agencyRevenueReport(period: $period, from: $from, to: $to) {\n      rows {\n        periodStart\n        launches\n        seatsSold\n        grossRevenue\n        refunds\n        netRevenue\n        fees\n      }\n      total {\n        periodStart\n        launches\n        seatsSold\n        grossRevenue\n        refunds\n        netRevenue\n        fees\n      }\n    }\n    before: agencyRevenueReport(period: $period, from: $beforeFrom, to: $beforeTo) {\n      rows {\n        periodStart\n        netRevenue\n      }\n      total {\n        periodStart\n        launches\n        seatsSold\n        grossRevenue\n        refunds\n        netRevenue\n        fees\n      }\n    }\n  }\n": types.RevenueReportDocument,
    "\n  mutation LogOut {\n    logOut {\n      ok\n    }\n  }\n": types.LogOutDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      email\n      name\n      emailVerifiedAt\n      agency {\n        id\n        companyName\n        legalName\n        taxId\n        legalAddress\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  subscription LiveSeats($launchIds: [ID!]!) {\n    seatAvailabilityChanged(launchIds: $launchIds) {\n      launchId\n      availableSeats\n      takenSeats\n      version\n    }\n  }\n": types.LiveSeatsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account {\n    viewer {\n      id\n      ...CompanyForm_user\n      ...TaxForm_user\n      ...Sessions_user\n    }\n  }\n"): (typeof documents)["\n  query Account {\n    viewer {\n      id\n      ...CompanyForm_user\n      ...TaxForm_user\n      ...Sessions_user\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompanyForm_user on User {\n    id\n    email\n    emailVerifiedAt\n    agency {\n      id\n      companyName\n      contactPerson\n      contactEmail\n      contactPhone\n      description\n    }\n  }\n"): (typeof documents)["\n  fragment CompanyForm_user on User {\n    id\n    email\n    emailVerifiedAt\n    agency {\n      id\n      companyName\n      contactPerson\n      contactEmail\n      contactPhone\n      description\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n        ...Sessions_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n        ...Sessions_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProfile($input: UpdateAgencyProfileInput!) {\n    updateAgencyProfile(input: $input) {\n      user {\n        id\n        name\n        ...CompanyForm_user\n        ...TaxForm_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateProfile($input: UpdateAgencyProfileInput!) {\n    updateAgencyProfile(input: $input) {\n      user {\n        id\n        name\n        ...CompanyForm_user\n        ...TaxForm_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Sessions_user on User {\n    id\n    sessions {\n      id\n      createdAt\n      lastUsedAt\n      expiresAt\n      userAgent\n      isRevoked\n      isCurrent\n    }\n  }\n"): (typeof documents)["\n  fragment Sessions_user on User {\n    id\n    sessions {\n      id\n      createdAt\n      lastUsedAt\n      expiresAt\n      userAgent\n      isRevoked\n      isCurrent\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      user {\n        id\n        ...Sessions_user\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      user {\n        id\n        ...Sessions_user\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaxForm_user on User {\n    id\n    agency {\n      id\n      legalName\n      taxId\n      legalAddress\n    }\n  }\n"): (typeof documents)["\n  fragment TaxForm_user on User {\n    id\n    agency {\n      id\n      legalName\n      taxId\n      legalAddress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dashboard($agencyId: ID!) {\n    agencyDashboard {\n      ...Figures_dashboard\n      nextLaunches {\n        id\n        ...LaunchLine_launch\n      }\n      belowMinimum {\n        id\n        ...LaunchLine_launch\n      }\n    }\n    rockets {\n      id\n    }\n    launches(first: 1, filter: { agencyId: $agencyId }) {\n      nodes {\n        id\n      }\n    }\n    bookings(first: 5) {\n      nodes {\n        id\n        ...RecentBookings_booking\n      }\n    }\n  }\n"): (typeof documents)["\n  query Dashboard($agencyId: ID!) {\n    agencyDashboard {\n      ...Figures_dashboard\n      nextLaunches {\n        id\n        ...LaunchLine_launch\n      }\n      belowMinimum {\n        id\n        ...LaunchLine_launch\n      }\n    }\n    rockets {\n      id\n    }\n    launches(first: 1, filter: { agencyId: $agencyId }) {\n      nodes {\n        id\n      }\n    }\n    bookings(first: 5) {\n      nodes {\n        id\n        ...RecentBookings_booking\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Figures_dashboard on AgencyDashboard {\n    revenueThisMonth\n    revenueLastMonth\n    unpaidInvoices\n    unpaidAmount\n    overdueInvoices\n  }\n"): (typeof documents)["\n  fragment Figures_dashboard on AgencyDashboard {\n    revenueThisMonth\n    revenueLastMonth\n    unpaidInvoices\n    unpaidAmount\n    overdueInvoices\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LaunchLine_launch on Launch {\n    id\n    slug\n    destination\n    launchDate\n    status\n    totalSeats\n    availableSeats\n    minimumSeats\n    rocket {\n      id\n      name\n    }\n    spaceport {\n      id\n      timeZone\n    }\n  }\n"): (typeof documents)["\n  fragment LaunchLine_launch on Launch {\n    id\n    slug\n    destination\n    launchDate\n    status\n    totalSeats\n    availableSeats\n    minimumSeats\n    rocket {\n      id\n      name\n    }\n    spaceport {\n      id\n      timeZone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecentBookings_booking on Booking {\n    id\n    reference\n    status\n    bookingDate\n    numberOfSeats\n    totalPrice\n    launch {\n      id\n      slug\n      rocket {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RecentBookings_booking on Booking {\n    id\n    reference\n    status\n    bookingDate\n    numberOfSeats\n    totalPrice\n    launch {\n      id\n      slug\n      rocket {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      ok\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      ok\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      user {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      user {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ok\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ok\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterAgency($input: RegisterAgencyInput!) {\n    registerAgency(input: $input) {\n      user {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterAgency($input: RegisterAgencyInput!) {\n    registerAgency(input: $input) {\n      user {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyEmail($input: VerifyEmailInput!) {\n    verifyEmail(input: $input) {\n      ok\n      errors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation VerifyEmail($input: VerifyEmailInput!) {\n    verifyEmail(input: $input) {\n      ok\n      errors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteRocket($input: DeleteRocketInput!) {\n    deleteRocket(input: $input) {\n      deletedId\n      errors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteRocket($input: DeleteRocketInput!) {\n    deleteRocket(input: $input) {\n      deletedId\n      errors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Fleet {\n    rockets {\n      id\n      name\n      model\n      capacity\n      range\n      description\n      openLaunches\n      viewerCanEdit\n      viewerCanDelete\n      nextLaunch {\n        id\n        slug\n        launchDate\n        destination\n        spaceport {\n          id\n          timeZone\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Fleet {\n    rockets {\n      id\n      name\n      model\n      capacity\n      range\n      description\n      openLaunches\n      viewerCanEdit\n      viewerCanDelete\n      nextLaunch {\n        id\n        slug\n        launchDate\n        destination\n        spaceport {\n          id\n          timeZone\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRocket($input: CreateRocketInput!) {\n    createRocket(input: $input) {\n      rocket {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateRocket($input: CreateRocketInput!) {\n    createRocket(input: $input) {\n      rocket {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateRocket($input: UpdateRocketInput!) {\n    updateRocket(input: $input) {\n      rocket {\n        id\n        name\n        model\n        capacity\n        range\n        description\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateRocket($input: UpdateRocketInput!) {\n    updateRocket(input: $input) {\n      rocket {\n        id\n        name\n        model\n        capacity\n        range\n        description\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LaunchCalendar($filter: LaunchFilter) {\n    launches(first: 100, filter: $filter, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        slug\n        launchDate\n        status\n        totalSeats\n        availableSeats\n        rocket {\n          id\n          name\n        }\n        spaceport {\n          id\n          timeZone\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query LaunchCalendar($filter: LaunchFilter) {\n    launches(first: 100, filter: $filter, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        slug\n        launchDate\n        status\n        totalSeats\n        availableSeats\n        rocket {\n          id\n          name\n        }\n        spaceport {\n          id\n          timeZone\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LaunchFilters {\n    rockets {\n      id\n      name\n    }\n    spaceports {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query LaunchFilters {\n    rockets {\n      id\n      name\n    }\n    spaceports {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LaunchList($first: Int!, $after: String, $filter: LaunchFilter, $orderBy: LaunchOrder) {\n    launches(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n      nodes {\n        id\n        slug\n        launchDate\n        destination\n        status\n        pricePerSeat\n        totalSeats\n        minimumSeats\n        availableSeats\n        isBelowMinimum\n        revenue\n        rocket {\n          id\n          name\n        }\n        spaceport {\n          id\n          name\n          timeZone\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query LaunchList($first: Int!, $after: String, $filter: LaunchFilter, $orderBy: LaunchOrder) {\n    launches(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n      nodes {\n        id\n        slug\n        launchDate\n        destination\n        status\n        pricePerSeat\n        totalSeats\n        minimumSeats\n        availableSeats\n        isBelowMinimum\n        revenue\n        rocket {\n          id\n          name\n        }\n        spaceport {\n          id\n          name\n          timeZone\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BookingsBehind($first: Int!, $after: String, $filter: BookingFilter!) {\n    bookings(first: $first, after: $after, filter: $filter) {\n      nodes {\n        id\n        reference\n        bookingDate\n        numberOfSeats\n        totalPrice\n        refundAmount\n        status\n        traveler {\n          id\n          firstName\n          lastName\n        }\n        launch {\n          id\n          slug\n          rocket {\n            id\n            name\n          }\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query BookingsBehind($first: Int!, $after: String, $filter: BookingFilter!) {\n    bookings(first: $first, after: $after, filter: $filter) {\n      nodes {\n        id\n        reference\n        bookingDate\n        numberOfSeats\n        totalPrice\n        refundAmount\n        status\n        traveler {\n          id\n          firstName\n          lastName\n        }\n        launch {\n          id\n          slug\n          rocket {\n            id\n            name\n          }\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevenueReport($period: ReportPeriod!, $from: Date!, $to: Date!, $beforeFrom: Date!, $beforeTo: Date!) {\n    report: agencyRevenueReport(period: $period, from: $from, to: $to) {\n      rows {\n        periodStart\n        launches\n        seatsSold\n        grossRevenue\n        refunds\n        netRevenue\n        fees\n      }\n      total {\n        periodStart\n        launches\n        seatsSold\n        grossRevenue\n        refunds\n        netRevenue\n        fees\n      }\n    }\n    before: agencyRevenueReport(period: $period, from: $beforeFrom, to: $beforeTo) {\n      rows {\n        periodStart\n        netRevenue\n      }\n      total {\n        periodStart\n        launches\n        seatsSold\n        grossRevenue\n        refunds\n        netRevenue\n        fees\n      }\n    }\n  }\n"): (typeof documents)["\n  query RevenueReport($period: ReportPeriod!, $from: Date!, $to: Date!, $beforeFrom: Date!, $beforeTo: Date!) {\n    report: agencyRevenueReport(period: $period, from: $from, to: $to) {\n      rows {\n        periodStart\n        launches\n        seatsSold\n        grossRevenue\n        refunds\n        netRevenue\n        fees\n      }\n      total {\n        periodStart\n        launches\n        seatsSold\n        grossRevenue\n        refunds\n        netRevenue\n        fees\n      }\n    }\n    before: agencyRevenueReport(period: $period, from: $beforeFrom, to: $beforeTo) {\n      rows {\n        periodStart\n        netRevenue\n      }\n      total {\n        periodStart\n        launches\n        seatsSold\n        grossRevenue\n        refunds\n        netRevenue\n        fees\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogOut {\n    logOut {\n      ok\n    }\n  }\n"): (typeof documents)["\n  mutation LogOut {\n    logOut {\n      ok\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      email\n      name\n      emailVerifiedAt\n      agency {\n        id\n        companyName\n        legalName\n        taxId\n        legalAddress\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      email\n      name\n      emailVerifiedAt\n      agency {\n        id\n        companyName\n        legalName\n        taxId\n        legalAddress\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LiveSeats($launchIds: [ID!]!) {\n    seatAvailabilityChanged(launchIds: $launchIds) {\n      launchId\n      availableSeats\n      takenSeats\n      version\n    }\n  }\n"): (typeof documents)["\n  subscription LiveSeats($launchIds: [ID!]!) {\n    seatAvailabilityChanged(launchIds: $launchIds) {\n      launchId\n      availableSeats\n      takenSeats\n      version\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;