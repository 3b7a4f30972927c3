export function BookRoute() {
  return null;
}
