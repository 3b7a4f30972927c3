import { useApolloClient, useQuery } from '@apollo/client/react'
import { faultOf } from '@astro/graphql'
import { Button, downloadText, Notice, Panel } from '@astro/ui'
import { ButtonLink } from '@astro/web'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import type { PreviewLaunchImportQuery } from '../../gql/graphql.ts'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'
import { FileDrop } from './file-drop.tsx'
import classes from './import.module.css'
import { FILE_COLUMNS, MOST_ROWS, templateOf, type ReadFile } from './launch-file.ts'
import { Preview } from './preview.tsx'

const ImportNamesDocument = graphql(`
  query ImportNames {
    rockets {
      id
      name
    }
    spaceports {
      id
      name
    }
  }
`)

const PreviewLaunchImportDocument = graphql(`
  query PreviewLaunchImport($csv: String!) {
    launchImport(csv: $csv) {
      rows {
        line
        rocket
        spaceport
        destination
        launchDate
        pricePerSeat
        totalSeats
        minimumSeats
        errors {
          code
          message
          path
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

export type LaunchImport = PreviewLaunchImportQuery['launchImport']

interface Chosen {
  readonly name: string
  readonly text: string
  readonly preview: LaunchImport
}

/** Many launches from one file: looked at first, then all of them or none. */
export function ImportPage() {
  const { data } = useQuery(ImportNamesDocument)
  const client = useApolloClient()
  const [chosen, setChosen] = useState<Chosen>()
  const [problem, setProblem] = useState<string>()
  const [isReading, setIsReading] = useState(false)
  const look = async (name: string, read: ReadFile) => {
    setChosen(undefined)
    setProblem('problem' in read ? read.problem : undefined)
    if ('problem' in read) return
    setIsReading(true)
    try {
      const answer = await client.query({
        query: PreviewLaunchImportDocument,
        variables: { csv: read.text },
        fetchPolicy: 'no-cache',
      })
      if (!answer.data) throw new TypeError('no answer')
      setChosen({ name, text: read.text, preview: answer.data.launchImport })
    } catch (error) {
      setProblem(`The file was not looked at. ${faultOf(error).message}`)
    } finally {
      setIsReading(false)
    }
  }
  const template = () => downloadText('launches.csv', templateOf(data?.rockets[0]?.name, data?.spaceports[0]?.name))
  return (
    <Page>
      <PageHeader
        title="Import launches"
        lead="A whole season from one CSV file. You see every row first; all of them are scheduled, or none."
        actions={
          <ButtonLink to="/launches" variant="default">
            Back to the launches
          </ButtonLink>
        }
      />
      <div className={classes.start}>
        <FileDrop onRead={(name, read) => void look(name, read)} busy={isReading} />
        <Panel title="What the file holds">
          <p>
            CSV in UTF-8, a header, then a launch a row, up to {MOST_ROWS}: <code>{FILE_COLUMNS.join(', ')}</code>.
          </p>
          <p className={classes.dim}>
            Rockets and spaceports by name. Date and time by the spaceport’s clock, as 2031-05-01 14:00. The minimum may
            be empty.
          </p>
          <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={template}>
            Download the template
          </Button>
        </Panel>
      </div>
      <div role="alert">
        {problem ? (
          <Notice tone="bad" title="This file cannot be imported">
            {problem}
          </Notice>
        ) : null}
      </div>
      {chosen ? (
        <Preview
          key={chosen.text}
          name={chosen.name}
          csv={chosen.text}
          preview={chosen.preview}
          onPreview={(preview) => setChosen({ ...chosen, preview })}
        />
      ) : null}
    </Page>
  )
}
