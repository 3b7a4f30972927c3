export function TripsRoute() {
  return null;
}
