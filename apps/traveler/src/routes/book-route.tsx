import { getRouteApi } from '@tanstack/react-router'
import { BookPage } from '../features/booking/book-page.tsx'
import { RequireViewer } from '../session/require-viewer.tsx'
import { NotFoundPage } from './not-found-page.tsx'

const route = getRouteApi('/book/$slug')

export function BookRoute() {
  const { slug } = route.useParams()
  const { step } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <RequireViewer>
      {(viewer) => (
        <BookPage
          slug={slug}
          step={step}
          viewer={viewer}
          onStep={(next) => void navigate({ search: { step: next } })}
          onBooked={(reference) =>
            void navigate({
              to: '/trips/$reference',
              params: { reference },
              search: { booked: '1' },
              replace: true,
              ignoreBlocker: true,
            })
          }
          onLeave={() => void navigate({ to: '/launches/$slug', params: { slug } })}
          missing={<NotFoundPage />}
        />
      )}
    </RequireViewer>
  )
}
