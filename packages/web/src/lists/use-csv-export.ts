import { faultOf } from '@astro/graphql'
import { downloadText, showToast, toCsv, type CsvColumn } from '@astro/ui'
import { useRef } from 'react'
import { allPages, type KeysetPage } from './all-pages.ts'

/**
 * Writes all that a filter finds, not only the page shown, to a CSV file.
 *
 * @param name the file's name, without its ending
 * @param columns what it holds
 * @param ask a page of up to 100 rows that follow the cursor
 */
export function useCsvExport<Row>(
  name: string,
  columns: readonly CsvColumn<Row>[],
  ask: (after: string | null) => Promise<KeysetPage<Row>>,
): () => void {
  const isBusy = useRef(false)
  const write = async () => {
    try {
      downloadText(`${name}.csv`, toCsv(await allPages(ask), columns))
    } catch (error) {
      showToast(`The file was not written. ${faultOf(error).message}`, { tone: 'bad' })
    } finally {
      isBusy.current = false
    }
  }
  return () => {
    if (isBusy.current) return
    isBusy.current = true
    void write()
  }
}
