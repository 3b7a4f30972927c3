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
    "\n  query Account {\n    viewer {\n      id\n      ...Standing_user\n      ...ProfileForm_user\n      ...PreferencesForm_user\n      ...Sessions_user\n    }\n  }\n": typeof types.AccountDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n        ...Sessions_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  fragment PreferencesForm_user on User {\n    id\n    traveler {\n      id\n      travelPreferences\n    }\n  }\n": typeof types.PreferencesForm_UserFragmentDoc,
    "\n  mutation UpdatePreferences($input: UpdateTravelerProfileInput!) {\n    updateTravelerProfile(input: $input) {\n      user {\n        id\n        ...PreferencesForm_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.UpdatePreferencesDocument,
    "\n  fragment ProfileForm_user on User {\n    id\n    name\n    traveler {\n      id\n      firstName\n      lastName\n      dateOfBirth\n      contactPhone\n      address\n      emergencyContact\n    }\n  }\n": typeof types.ProfileForm_UserFragmentDoc,
    "\n  mutation UpdateProfile($input: UpdateTravelerProfileInput!) {\n    updateTravelerProfile(input: $input) {\n      user {\n        id\n        ...ProfileForm_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.UpdateProfileDocument,
    "\n  fragment Sessions_user on User {\n    id\n    sessions {\n      id\n      createdAt\n      lastUsedAt\n      expiresAt\n      userAgent\n      isRevoked\n      isCurrent\n    }\n  }\n": typeof types.Sessions_UserFragmentDoc,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      user {\n        id\n        ...Sessions_user\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  fragment Standing_user on User {\n    id\n    email\n    emailVerifiedAt\n    traveler {\n      id\n      isVip\n    }\n  }\n": typeof types.Standing_UserFragmentDoc,
    "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      ok\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RequestPasswordResetDocument,
    "\n  mutation LogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      user {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.LogInDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ok\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation RegisterTraveler($input: RegisterTravelerInput!) {\n    registerTraveler(input: $input) {\n      user {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": typeof types.RegisterTravelerDocument,
    "\n  mutation VerifyEmail($input: VerifyEmailInput!) {\n    verifyEmail(input: $input) {\n      ok\n      errors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.VerifyEmailDocument,
    "\n  query Landing {\n    next: launches(first: 6, filter: { bookable: true }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        ...LaunchCard_launch\n      }\n      totalCount\n    }\n    orbitSoonest: launches(first: 1, filter: { bookable: true, destinations: [LOW_EARTH_ORBIT] }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n      }\n    }\n    orbitCheapest: launches(first: 1, filter: { bookable: true, destinations: [LOW_EARTH_ORBIT] }, orderBy: { field: PRICE, direction: ASC }) {\n      nodes {\n        id\n        pricePerSeat\n      }\n    }\n    stationSoonest: launches(first: 1, filter: { bookable: true, destinations: [ISS] }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n      }\n    }\n    stationCheapest: launches(first: 1, filter: { bookable: true, destinations: [ISS] }, orderBy: { field: PRICE, direction: ASC }) {\n      nodes {\n        id\n        pricePerSeat\n      }\n    }\n    moonSoonest: launches(first: 1, filter: { bookable: true, destinations: [MOON] }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n      }\n    }\n    moonCheapest: launches(first: 1, filter: { bookable: true, destinations: [MOON] }, orderBy: { field: PRICE, direction: ASC }) {\n      nodes {\n        id\n        pricePerSeat\n      }\n    }\n    marsSoonest: launches(first: 1, filter: { bookable: true, destinations: [MARS] }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n      }\n    }\n    marsCheapest: launches(first: 1, filter: { bookable: true, destinations: [MARS] }, orderBy: { field: PRICE, direction: ASC }) {\n      nodes {\n        id\n        pricePerSeat\n      }\n    }\n  }\n": typeof types.LandingDocument,
    "\n  fragment BookingCard_launch on Launch {\n    id\n    slug\n    pricePerSeat\n    availableSeats\n    totalSeats\n    status\n    launchDate\n    viewerSeatLimit\n  }\n": typeof types.BookingCard_LaunchFragmentDoc,
    "\n  fragment LaunchHead_launch on Launch {\n    id\n    slug\n    destination\n    launchDate\n    pricePerSeat\n    status\n    rocket {\n      id\n      name\n    }\n    agency {\n      id\n      companyName\n    }\n    spaceport {\n      id\n      name\n      timeZone\n    }\n  }\n": typeof types.LaunchHead_LaunchFragmentDoc,
    "\n  query LaunchPage($slug: String!) {\n    launch(slug: $slug) {\n      id\n      ...LaunchHead_launch\n      ...BookingCard_launch\n      ...SeatPart_launch\n      ...StatusPart_launch\n      ...RefundPart_launch\n      ...RocketPart_launch\n      ...Place_launch\n    }\n  }\n": typeof types.LaunchPageDocument,
    "\n  fragment Place_launch on Launch {\n    id\n    spaceport {\n      id\n      name\n      location\n      timeZone\n      description\n      coordinates {\n        latitude\n        longitude\n      }\n    }\n  }\n": typeof types.Place_LaunchFragmentDoc,
    "\n  fragment RefundPart_launch on Launch {\n    id\n    launchDate\n    pricePerSeat\n  }\n": typeof types.RefundPart_LaunchFragmentDoc,
    "\n  fragment RocketPart_launch on Launch {\n    id\n    rocket {\n      id\n      name\n      model\n      capacity\n      range\n      description\n    }\n    agency {\n      id\n      companyName\n      description\n      isReliable\n    }\n  }\n": typeof types.RocketPart_LaunchFragmentDoc,
    "\n  fragment SeatPart_launch on Launch {\n    id\n    availableSeats\n    totalSeats\n    seats {\n      number\n      isAvailable\n    }\n  }\n": typeof types.SeatPart_LaunchFragmentDoc,
    "\n  fragment StatusPart_launch on Launch {\n    id\n    status\n    spaceport {\n      id\n      timeZone\n    }\n    statusHistory {\n      from\n      to\n      previousDate\n      newDate\n      reason\n      at\n    }\n  }\n": typeof types.StatusPart_LaunchFragmentDoc,
    "\n  query PriceCalendar($filter: LaunchFilter) {\n    launches(first: 100, filter: $filter, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n        pricePerSeat\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PriceCalendarDocument,
    "\n  query SearchOptions {\n    spaceports {\n      id\n      name\n      location\n    }\n    agencies(first: 100) {\n      nodes {\n        id\n        companyName\n      }\n    }\n  }\n": typeof types.SearchOptionsDocument,
    "\n  query Launches($first: Int!, $after: String, $filter: LaunchFilter, $orderBy: LaunchOrder) {\n    launches(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n      nodes {\n        id\n        ...LaunchCard_launch\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.LaunchesDocument,
    "\n  mutation LogOut {\n    logOut {\n      ok\n    }\n  }\n": typeof types.LogOutDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      email\n      name\n      role\n      emailVerifiedAt\n      traveler {\n        id\n        firstName\n        lastName\n        dateOfBirth\n        contactPhone\n        isVip\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  fragment LaunchCard_launch on Launch {\n    id\n    slug\n    destination\n    launchDate\n    pricePerSeat\n    availableSeats\n    status\n    rocket {\n      id\n      name\n    }\n    agency {\n      id\n      companyName\n    }\n    spaceport {\n      id\n      name\n      timeZone\n    }\n  }\n": typeof types.LaunchCard_LaunchFragmentDoc,
    "\n  subscription LiveLaunch($launchIds: [ID!]!) {\n    launchChanged(launchIds: $launchIds) {\n      id\n      status\n      launchDate\n      pricePerSeat\n      isBookable\n      statusHistory {\n        from\n        to\n        previousDate\n        newDate\n        reason\n        at\n      }\n    }\n  }\n": typeof types.LiveLaunchDocument,
    "\n  subscription LiveSeats($launchIds: [ID!]!) {\n    seatAvailabilityChanged(launchIds: $launchIds) {\n      launchId\n      availableSeats\n      takenSeats\n      version\n    }\n  }\n": typeof types.LiveSeatsDocument,
};
const documents: Documents = {
    "\n  query Account {\n    viewer {\n      id\n      ...Standing_user\n      ...ProfileForm_user\n      ...PreferencesForm_user\n      ...Sessions_user\n    }\n  }\n": types.AccountDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n        ...Sessions_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  fragment PreferencesForm_user on User {\n    id\n    traveler {\n      id\n      travelPreferences\n    }\n  }\n": types.PreferencesForm_UserFragmentDoc,
    "\n  mutation UpdatePreferences($input: UpdateTravelerProfileInput!) {\n    updateTravelerProfile(input: $input) {\n      user {\n        id\n        ...PreferencesForm_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.UpdatePreferencesDocument,
    "\n  fragment ProfileForm_user on User {\n    id\n    name\n    traveler {\n      id\n      firstName\n      lastName\n      dateOfBirth\n      contactPhone\n      address\n      emergencyContact\n    }\n  }\n": types.ProfileForm_UserFragmentDoc,
    "\n  mutation UpdateProfile($input: UpdateTravelerProfileInput!) {\n    updateTravelerProfile(input: $input) {\n      user {\n        id\n        ...ProfileForm_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.UpdateProfileDocument,
    "\n  fragment Sessions_user on User {\n    id\n    sessions {\n      id\n      createdAt\n      lastUsedAt\n      expiresAt\n      userAgent\n      isRevoked\n      isCurrent\n    }\n  }\n": types.Sessions_UserFragmentDoc,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      user {\n        id\n        ...Sessions_user\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": types.EndSessionDocument,
    "\n  fragment Standing_user on User {\n    id\n    email\n    emailVerifiedAt\n    traveler {\n      id\n      isVip\n    }\n  }\n": types.Standing_UserFragmentDoc,
    "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      ok\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RequestPasswordResetDocument,
    "\n  mutation LogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      user {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.LogInDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ok\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation RegisterTraveler($input: RegisterTravelerInput!) {\n    registerTraveler(input: $input) {\n      user {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n": types.RegisterTravelerDocument,
    "\n  mutation VerifyEmail($input: VerifyEmailInput!) {\n    verifyEmail(input: $input) {\n      ok\n      errors {\n        code\n        message\n      }\n    }\n  }\n": types.VerifyEmailDocument,
    "\n  query Landing {\n    next: launches(first: 6, filter: { bookable: true }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        ...LaunchCard_launch\n      }\n      totalCount\n    }\n    orbitSoonest: launches(first: 1, filter: { bookable: true, destinations: [LOW_EARTH_ORBIT] }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n      }\n    }\n    orbitCheapest: launches(first: 1, filter: { bookable: true, destinations: [LOW_EARTH_ORBIT] }, orderBy: { field: PRICE, direction: ASC }) {\n      nodes {\n        id\n        pricePerSeat\n      }\n    }\n    stationSoonest: launches(first: 1, filter: { bookable: true, destinations: [ISS] }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n      }\n    }\n    stationCheapest: launches(first: 1, filter: { bookable: true, destinations: [ISS] }, orderBy: { field: PRICE, direction: ASC }) {\n      nodes {\n        id\n        pricePerSeat\n      }\n    }\n    moonSoonest: launches(first: 1, filter: { bookable: true, destinations: [MOON] }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n      }\n    }\n    moonCheapest: launches(first: 1, filter: { bookable: true, destinations: [MOON] }, orderBy: { field: PRICE, direction: ASC }) {\n      nodes {\n        id\n        pricePerSeat\n      }\n    }\n    marsSoonest: launches(first: 1, filter: { bookable: true, destinations: [MARS] }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n      }\n    }\n    marsCheapest: launches(first: 1, filter: { bookable: true, destinations: [MARS] }, orderBy: { field: PRICE, direction: ASC }) {\n      nodes {\n        id\n        pricePerSeat\n      }\n    }\n  }\n": types.LandingDocument,
    "\n  fragment BookingCard_launch on Launch {\n    id\n    slug\n    pricePerSeat\n    availableSeats\n    totalSeats\n    status\n    launchDate\n    viewerSeatLimit\n  }\n": types.BookingCard_LaunchFragmentDoc,
    "\n  fragment LaunchHead_launch on Launch {\n    id\n    slug\n    destination\n    launchDate\n    pricePerSeat\n    status\n    rocket {\n      id\n      name\n    }\n    agency {\n      id\n      companyName\n    }\n    spaceport {\n      id\n      name\n      timeZone\n    }\n  }\n": types.LaunchHead_LaunchFragmentDoc,
    "\n  query LaunchPage($slug: String!) {\n    launch(slug: $slug) {\n      id\n      ...LaunchHead_launch\n      ...BookingCard_launch\n      ...SeatPart_launch\n      ...StatusPart_launch\n      ...RefundPart_launch\n      ...RocketPart_launch\n      ...Place_launch\n    }\n  }\n": types.LaunchPageDocument,
    "\n  fragment Place_launch on Launch {\n    id\n    spaceport {\n      id\n      name\n      location\n      timeZone\n      description\n      coordinates {\n        latitude\n        longitude\n      }\n    }\n  }\n": types.Place_LaunchFragmentDoc,
    "\n  fragment RefundPart_launch on Launch {\n    id\n    launchDate\n    pricePerSeat\n  }\n": types.RefundPart_LaunchFragmentDoc,
    "\n  fragment RocketPart_launch on Launch {\n    id\n    rocket {\n      id\n      name\n      model\n      capacity\n      range\n      description\n    }\n    agency {\n      id\n      companyName\n      description\n      isReliable\n    }\n  }\n": types.RocketPart_LaunchFragmentDoc,
    "\n  fragment SeatPart_launch on Launch {\n    id\n    availableSeats\n    totalSeats\n    seats {\n      number\n      isAvailable\n    }\n  }\n": types.SeatPart_LaunchFragmentDoc,
    "\n  fragment StatusPart_launch on Launch {\n    id\n    status\n    spaceport {\n      id\n      timeZone\n    }\n    statusHistory {\n      from\n      to\n      previousDate\n      newDate\n      reason\n      at\n    }\n  }\n": types.StatusPart_LaunchFragmentDoc,
    "\n  query PriceCalendar($filter: LaunchFilter) {\n    launches(first: 100, filter: $filter, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n        pricePerSeat\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.PriceCalendarDocument,
    "\n  query SearchOptions {\n    spaceports {\n      id\n      name\n      location\n    }\n    agencies(first: 100) {\n      nodes {\n        id\n        companyName\n      }\n    }\n  }\n": types.SearchOptionsDocument,
    "\n  query Launches($first: Int!, $after: String, $filter: LaunchFilter, $orderBy: LaunchOrder) {\n    launches(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n      nodes {\n        id\n        ...LaunchCard_launch\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.LaunchesDocument,
    "\n  mutation LogOut {\n    logOut {\n      ok\n    }\n  }\n": types.LogOutDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      email\n      name\n      role\n      emailVerifiedAt\n      traveler {\n        id\n        firstName\n        lastName\n        dateOfBirth\n        contactPhone\n        isVip\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  fragment LaunchCard_launch on Launch {\n    id\n    slug\n    destination\n    launchDate\n    pricePerSeat\n    availableSeats\n    status\n    rocket {\n      id\n      name\n    }\n    agency {\n      id\n      companyName\n    }\n    spaceport {\n      id\n      name\n      timeZone\n    }\n  }\n": types.LaunchCard_LaunchFragmentDoc,
    "\n  subscription LiveLaunch($launchIds: [ID!]!) {\n    launchChanged(launchIds: $launchIds) {\n      id\n      status\n      launchDate\n      pricePerSeat\n      isBookable\n      statusHistory {\n        from\n        to\n        previousDate\n        newDate\n        reason\n        at\n      }\n    }\n  }\n": types.LiveLaunchDocument,
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
export function graphql(source: "\n  query Account {\n    viewer {\n      id\n      ...Standing_user\n      ...ProfileForm_user\n      ...PreferencesForm_user\n      ...Sessions_user\n    }\n  }\n"): (typeof documents)["\n  query Account {\n    viewer {\n      id\n      ...Standing_user\n      ...ProfileForm_user\n      ...PreferencesForm_user\n      ...Sessions_user\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n        ...Sessions_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n        ...Sessions_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PreferencesForm_user on User {\n    id\n    traveler {\n      id\n      travelPreferences\n    }\n  }\n"): (typeof documents)["\n  fragment PreferencesForm_user on User {\n    id\n    traveler {\n      id\n      travelPreferences\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePreferences($input: UpdateTravelerProfileInput!) {\n    updateTravelerProfile(input: $input) {\n      user {\n        id\n        ...PreferencesForm_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdatePreferences($input: UpdateTravelerProfileInput!) {\n    updateTravelerProfile(input: $input) {\n      user {\n        id\n        ...PreferencesForm_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileForm_user on User {\n    id\n    name\n    traveler {\n      id\n      firstName\n      lastName\n      dateOfBirth\n      contactPhone\n      address\n      emergencyContact\n    }\n  }\n"): (typeof documents)["\n  fragment ProfileForm_user on User {\n    id\n    name\n    traveler {\n      id\n      firstName\n      lastName\n      dateOfBirth\n      contactPhone\n      address\n      emergencyContact\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProfile($input: UpdateTravelerProfileInput!) {\n    updateTravelerProfile(input: $input) {\n      user {\n        id\n        ...ProfileForm_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateProfile($input: UpdateTravelerProfileInput!) {\n    updateTravelerProfile(input: $input) {\n      user {\n        id\n        ...ProfileForm_user\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment Standing_user on User {\n    id\n    email\n    emailVerifiedAt\n    traveler {\n      id\n      isVip\n    }\n  }\n"): (typeof documents)["\n  fragment Standing_user on User {\n    id\n    email\n    emailVerifiedAt\n    traveler {\n      id\n      isVip\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation RegisterTraveler($input: RegisterTravelerInput!) {\n    registerTraveler(input: $input) {\n      user {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterTraveler($input: RegisterTravelerInput!) {\n    registerTraveler(input: $input) {\n      user {\n        id\n      }\n      errors {\n        code\n        message\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyEmail($input: VerifyEmailInput!) {\n    verifyEmail(input: $input) {\n      ok\n      errors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation VerifyEmail($input: VerifyEmailInput!) {\n    verifyEmail(input: $input) {\n      ok\n      errors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Landing {\n    next: launches(first: 6, filter: { bookable: true }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        ...LaunchCard_launch\n      }\n      totalCount\n    }\n    orbitSoonest: launches(first: 1, filter: { bookable: true, destinations: [LOW_EARTH_ORBIT] }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n      }\n    }\n    orbitCheapest: launches(first: 1, filter: { bookable: true, destinations: [LOW_EARTH_ORBIT] }, orderBy: { field: PRICE, direction: ASC }) {\n      nodes {\n        id\n        pricePerSeat\n      }\n    }\n    stationSoonest: launches(first: 1, filter: { bookable: true, destinations: [ISS] }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n      }\n    }\n    stationCheapest: launches(first: 1, filter: { bookable: true, destinations: [ISS] }, orderBy: { field: PRICE, direction: ASC }) {\n      nodes {\n        id\n        pricePerSeat\n      }\n    }\n    moonSoonest: launches(first: 1, filter: { bookable: true, destinations: [MOON] }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n      }\n    }\n    moonCheapest: launches(first: 1, filter: { bookable: true, destinations: [MOON] }, orderBy: { field: PRICE, direction: ASC }) {\n      nodes {\n        id\n        pricePerSeat\n      }\n    }\n    marsSoonest: launches(first: 1, filter: { bookable: true, destinations: [MARS] }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n      }\n    }\n    marsCheapest: launches(first: 1, filter: { bookable: true, destinations: [MARS] }, orderBy: { field: PRICE, direction: ASC }) {\n      nodes {\n        id\n        pricePerSeat\n      }\n    }\n  }\n"): (typeof documents)["\n  query Landing {\n    next: launches(first: 6, filter: { bookable: true }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        ...LaunchCard_launch\n      }\n      totalCount\n    }\n    orbitSoonest: launches(first: 1, filter: { bookable: true, destinations: [LOW_EARTH_ORBIT] }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n      }\n    }\n    orbitCheapest: launches(first: 1, filter: { bookable: true, destinations: [LOW_EARTH_ORBIT] }, orderBy: { field: PRICE, direction: ASC }) {\n      nodes {\n        id\n        pricePerSeat\n      }\n    }\n    stationSoonest: launches(first: 1, filter: { bookable: true, destinations: [ISS] }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n      }\n    }\n    stationCheapest: launches(first: 1, filter: { bookable: true, destinations: [ISS] }, orderBy: { field: PRICE, direction: ASC }) {\n      nodes {\n        id\n        pricePerSeat\n      }\n    }\n    moonSoonest: launches(first: 1, filter: { bookable: true, destinations: [MOON] }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n      }\n    }\n    moonCheapest: launches(first: 1, filter: { bookable: true, destinations: [MOON] }, orderBy: { field: PRICE, direction: ASC }) {\n      nodes {\n        id\n        pricePerSeat\n      }\n    }\n    marsSoonest: launches(first: 1, filter: { bookable: true, destinations: [MARS] }, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n      }\n    }\n    marsCheapest: launches(first: 1, filter: { bookable: true, destinations: [MARS] }, orderBy: { field: PRICE, direction: ASC }) {\n      nodes {\n        id\n        pricePerSeat\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BookingCard_launch on Launch {\n    id\n    slug\n    pricePerSeat\n    availableSeats\n    totalSeats\n    status\n    launchDate\n    viewerSeatLimit\n  }\n"): (typeof documents)["\n  fragment BookingCard_launch on Launch {\n    id\n    slug\n    pricePerSeat\n    availableSeats\n    totalSeats\n    status\n    launchDate\n    viewerSeatLimit\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LaunchHead_launch on Launch {\n    id\n    slug\n    destination\n    launchDate\n    pricePerSeat\n    status\n    rocket {\n      id\n      name\n    }\n    agency {\n      id\n      companyName\n    }\n    spaceport {\n      id\n      name\n      timeZone\n    }\n  }\n"): (typeof documents)["\n  fragment LaunchHead_launch on Launch {\n    id\n    slug\n    destination\n    launchDate\n    pricePerSeat\n    status\n    rocket {\n      id\n      name\n    }\n    agency {\n      id\n      companyName\n    }\n    spaceport {\n      id\n      name\n      timeZone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LaunchPage($slug: String!) {\n    launch(slug: $slug) {\n      id\n      ...LaunchHead_launch\n      ...BookingCard_launch\n      ...SeatPart_launch\n      ...StatusPart_launch\n      ...RefundPart_launch\n      ...RocketPart_launch\n      ...Place_launch\n    }\n  }\n"): (typeof documents)["\n  query LaunchPage($slug: String!) {\n    launch(slug: $slug) {\n      id\n      ...LaunchHead_launch\n      ...BookingCard_launch\n      ...SeatPart_launch\n      ...StatusPart_launch\n      ...RefundPart_launch\n      ...RocketPart_launch\n      ...Place_launch\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Place_launch on Launch {\n    id\n    spaceport {\n      id\n      name\n      location\n      timeZone\n      description\n      coordinates {\n        latitude\n        longitude\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Place_launch on Launch {\n    id\n    spaceport {\n      id\n      name\n      location\n      timeZone\n      description\n      coordinates {\n        latitude\n        longitude\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RefundPart_launch on Launch {\n    id\n    launchDate\n    pricePerSeat\n  }\n"): (typeof documents)["\n  fragment RefundPart_launch on Launch {\n    id\n    launchDate\n    pricePerSeat\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RocketPart_launch on Launch {\n    id\n    rocket {\n      id\n      name\n      model\n      capacity\n      range\n      description\n    }\n    agency {\n      id\n      companyName\n      description\n      isReliable\n    }\n  }\n"): (typeof documents)["\n  fragment RocketPart_launch on Launch {\n    id\n    rocket {\n      id\n      name\n      model\n      capacity\n      range\n      description\n    }\n    agency {\n      id\n      companyName\n      description\n      isReliable\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeatPart_launch on Launch {\n    id\n    availableSeats\n    totalSeats\n    seats {\n      number\n      isAvailable\n    }\n  }\n"): (typeof documents)["\n  fragment SeatPart_launch on Launch {\n    id\n    availableSeats\n    totalSeats\n    seats {\n      number\n      isAvailable\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatusPart_launch on Launch {\n    id\n    status\n    spaceport {\n      id\n      timeZone\n    }\n    statusHistory {\n      from\n      to\n      previousDate\n      newDate\n      reason\n      at\n    }\n  }\n"): (typeof documents)["\n  fragment StatusPart_launch on Launch {\n    id\n    status\n    spaceport {\n      id\n      timeZone\n    }\n    statusHistory {\n      from\n      to\n      previousDate\n      newDate\n      reason\n      at\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PriceCalendar($filter: LaunchFilter) {\n    launches(first: 100, filter: $filter, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n        pricePerSeat\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query PriceCalendar($filter: LaunchFilter) {\n    launches(first: 100, filter: $filter, orderBy: { field: LAUNCH_DATE, direction: ASC }) {\n      nodes {\n        id\n        launchDate\n        pricePerSeat\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchOptions {\n    spaceports {\n      id\n      name\n      location\n    }\n    agencies(first: 100) {\n      nodes {\n        id\n        companyName\n      }\n    }\n  }\n"): (typeof documents)["\n  query SearchOptions {\n    spaceports {\n      id\n      name\n      location\n    }\n    agencies(first: 100) {\n      nodes {\n        id\n        companyName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Launches($first: Int!, $after: String, $filter: LaunchFilter, $orderBy: LaunchOrder) {\n    launches(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n      nodes {\n        id\n        ...LaunchCard_launch\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Launches($first: Int!, $after: String, $filter: LaunchFilter, $orderBy: LaunchOrder) {\n    launches(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n      nodes {\n        id\n        ...LaunchCard_launch\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogOut {\n    logOut {\n      ok\n    }\n  }\n"): (typeof documents)["\n  mutation LogOut {\n    logOut {\n      ok\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      email\n      name\n      role\n      emailVerifiedAt\n      traveler {\n        id\n        firstName\n        lastName\n        dateOfBirth\n        contactPhone\n        isVip\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      email\n      name\n      role\n      emailVerifiedAt\n      traveler {\n        id\n        firstName\n        lastName\n        dateOfBirth\n        contactPhone\n        isVip\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LaunchCard_launch on Launch {\n    id\n    slug\n    destination\n    launchDate\n    pricePerSeat\n    availableSeats\n    status\n    rocket {\n      id\n      name\n    }\n    agency {\n      id\n      companyName\n    }\n    spaceport {\n      id\n      name\n      timeZone\n    }\n  }\n"): (typeof documents)["\n  fragment LaunchCard_launch on Launch {\n    id\n    slug\n    destination\n    launchDate\n    pricePerSeat\n    availableSeats\n    status\n    rocket {\n      id\n      name\n    }\n    agency {\n      id\n      companyName\n    }\n    spaceport {\n      id\n      name\n      timeZone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LiveLaunch($launchIds: [ID!]!) {\n    launchChanged(launchIds: $launchIds) {\n      id\n      status\n      launchDate\n      pricePerSeat\n      isBookable\n      statusHistory {\n        from\n        to\n        previousDate\n        newDate\n        reason\n        at\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription LiveLaunch($launchIds: [ID!]!) {\n    launchChanged(launchIds: $launchIds) {\n      id\n      status\n      launchDate\n      pricePerSeat\n      isBookable\n      statusHistory {\n        from\n        to\n        previousDate\n        newDate\n        reason\n        at\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LiveSeats($launchIds: [ID!]!) {\n    seatAvailabilityChanged(launchIds: $launchIds) {\n      launchId\n      availableSeats\n      takenSeats\n      version\n    }\n  }\n"): (typeof documents)["\n  subscription LiveSeats($launchIds: [ID!]!) {\n    seatAvailabilityChanged(launchIds: $launchIds) {\n      launchId\n      availableSeats\n      takenSeats\n      version\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;