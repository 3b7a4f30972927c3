import { rowSelectionFeature, rowSortingFeature, tableFeatures } from '@tanstack/react-table'

/** What our tables use of TanStack Table; rows come sorted from the server, so there is no sorted row model. */
export const features = tableFeatures({ rowSelectionFeature, rowSortingFeature })
export type Features = typeof features
