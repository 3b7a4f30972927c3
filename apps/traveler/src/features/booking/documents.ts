import { graphql } from '../../gql/gql.ts'

export const BookPageDocument = graphql(`
  query BookPage($slug: String!) {
    launch(slug: $slug) {
      id
      slug
      launchDate
      pricePerSeat
      status
      availableSeats
      ...Summary_launch
      ...SeatsStep_launch
    }
  }
`)

export const HoldSeatsDocument = graphql(`
  mutation HoldSeats($input: HoldSeatsInput!) {
    holdSeats(input: $input) {
      hold {
        id
        seatNumbers
        expiresAt
        launch {
          id
          pricePerSeat
          availableSeats
          viewerSeatLimit
          seats {
            number
            isAvailable
          }
        }
      }
      errors {
        code
        message
        path
      }
    }
  }
`)

export const ReleaseSeatsDocument = graphql(`
  mutation ReleaseSeats($input: ReleaseSeatsInput!) {
    releaseSeats(input: $input) {
      ok
      errors {
        code
        message
      }
    }
  }
`)

export const BookSeatsDocument = graphql(`
  mutation BookSeats($input: BookSeatsInput!) {
    bookSeats(input: $input) {
      booking {
        id
        reference
        launch {
          id
          availableSeats
          viewerSeatLimit
        }
      }
      errors {
        code
        message
        path
      }
    }
  }
`)
