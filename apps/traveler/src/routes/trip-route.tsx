export function TripRoute() {
  return null;
}
