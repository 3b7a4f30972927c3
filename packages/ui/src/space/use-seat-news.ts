import { useEffect, useRef, useState } from 'react'
import { type Seat, seatNews } from './seat-state.ts'

/** The latest sentence about seats that others took or gave back, for a live region. */
export function useSeatNews(seats: readonly Seat[], mine: readonly number[]): string {
  const before = useRef(seats)
  const own = useRef(mine)
  const [news, setNews] = useState('')
  useEffect(() => {
    own.current = mine
  })
  useEffect(() => {
    const words = seatNews(before.current, seats, own.current)
    before.current = seats
    if (words) setNews(words)
  }, [seats])
  return news
}
