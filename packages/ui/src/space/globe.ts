export interface Place {
  latitude: number
  longitude: number
}

export interface Projected {
  x: number
  y: number
  /** False behind the globe. */
  isVisible: boolean
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Orthographic projection seen from above `centre`, on a globe of `radius` round (0, 0); y grows downwards. */
export function project(place: Place, centre: Place, radius: number): Projected {
  const [latitude, longitude] = [radians(place.latitude), radians(place.longitude - centre.longitude)]
  const tilt = radians(centre.latitude)
  const x = Math.cos(latitude) * Math.sin(longitude)
  const y = Math.cos(tilt) * Math.sin(latitude) - Math.sin(tilt) * Math.cos(latitude) * Math.cos(longitude)
  const depth = Math.sin(tilt) * Math.sin(latitude) + Math.cos(tilt) * Math.cos(latitude) * Math.cos(longitude)
  return { x: x * radius, y: -y * radius, isVisible: depth > 0 }
}

function line(places: readonly Place[], centre: Place, radius: number): string {
  let path = ''
  let isDown = false
  for (const place of places) {
    const point = project(place, centre, radius)
    if (point.isVisible) path += `${isDown ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`
    isDown = point.isVisible
  }
  return path
}

const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step)

/** Meridians and parallels each `step` degrees, as one SVG path of their visible parts. */
export function graticule(centre: Place, radius: number, step = 30): string {
  const meridians = range(-180, 180 - step, step).map((longitude) =>
    range(-90, 90, 5).map((latitude) => ({ latitude, longitude })),
  )
  const parallels = range(-90 + step, 90 - step, step).map((latitude) =>
    range(-180, 180, 5).map((longitude) => ({ latitude, longitude })),
  )
  return [...meridians, ...parallels].map((places) => line(places, centre, radius)).join('')
}
