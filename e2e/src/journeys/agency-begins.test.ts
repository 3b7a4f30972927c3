import { expect, it } from 'vitest'
import { newId } from '../../../apps/api/src/platform/ids/index.ts'
import {
  anAgency,
  openAsAgency,
  openAsTraveler,
  openPage,
  openStage,
  type AgenciesPage,
  type TestLaunch,
} from '../harness/index.ts'
import { bookDirectly } from '../pages/api.ts'

const { browser, database } = await openStage()

it('signs an agency up where it wanted to go, and leads it by its tax data to its first rocket', async () => {
  const { companyName, contactPerson, email, password } = anAgency()
  const { page, complaints, close } = await openPage(browser, '/agency/fleet?sort=open-desc')
  await page.getByRole('heading', { level: 1, name: 'Log in' }).waitFor()
  await page.getByRole('link', { name: 'Create an account' }).click()
  await page.getByLabel('Company name').fill(companyName)
  await page.getByLabel('Your name').fill(contactPerson)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(companyName.toLowerCase())
  await page.getByRole('button', { name: 'Open the account' }).click()
  // Refused by the server at its field; everything else stays as it was typed.
  await page.getByText('This password is easy to guess').waitFor()
  expect(await page.getByLabel('E-mail').inputValue()).toBe(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Open the account' }).click()

  await page.getByText('No rocket yet').waitFor()
  expect(page.url()).toMatch(/\/agency\/fleet\?sort=open-desc$/)

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Dashboard' }).click()
  await page.getByRole('link', { name: 'Give tax data' }).click()
  await page.getByText('You can schedule launches once we have the tax number and the legal address.').waitFor()
  await page.getByLabel('Tax number').fill('DE 811 223')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Fleet' }).click()
  await page
    .getByRole('dialog', { name: 'Leave without saving?' })
    .getByRole('button', { name: 'Go on editing' })
    .click()
  await page.getByLabel('Legal address').fill('Hafen 1, 28195 Bremen')
  await page.getByRole('button', { name: 'Save tax data' }).click()
  await page.getByText('Your tax data is saved.').waitFor()

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Dashboard' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Add a rocket' }).click()
  const panel = page.getByRole('dialog', { name: 'Add a rocket' })
  await panel.getByLabel('Name').fill('Kestrel')
  await panel.getByLabel('Model').fill('K-2')
  await panel.getByLabel('Seats').fill('8')
  await panel.getByLabel('Reaches').selectOption('MOON')
  await panel.getByRole('button', { name: 'Add to the fleet' }).click()
  await page.getByRole('rowheader', { name: 'Kestrel' }).waitFor()

  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await page.getByRole('main').getByRole('link', { name: 'Schedule a launch' }).first().waitFor()
  const kept = await database.one<{ tax_id: string; rocket: string; capacity: number }>(
    `select a.tax_id, r.name as rocket, r.capacity from app_user u join agency a on a.user_id = u.id
     join rocket r on r.agency_id = a.user_id where u.email = $1`,
    [email],
  )
  expect(kept).toEqual({ tax_id: 'DE 811 223', rocket: 'Kestrel', capacity: 8 })
  expect(complaints).toEqual([])
  await close()
})

it('changes a rocket and deletes it, with the focus back at its row in between', async () => {
  const { page, ask, complaints, close } = await openAsAgency(browser, '/agency/nowhere')
  await ask('mutation ($input: CreateRocketInput!) { createRocket(input: $input) { errors { message } } }', {
    input: { name: 'Heron', model: 'H-1', capacity: 4, range: 'ISS' },
  })
  await page.goto('/agency/fleet?sort=capacity-desc')
  await page.getByRole('button', { name: 'Heron' }).press('Enter')
  const panel = page.getByRole('dialog', { name: 'Heron' })
  await panel.getByLabel('Seats').fill('6')
  await panel.getByRole('button', { name: 'Save changes' }).click()
  await page.getByText('Heron is saved.').waitFor()
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/agency/fleet?sort=capacity-desc')
  await page.getByRole('cell', { name: '6', exact: true }).waitFor()
  await page.waitForFunction(() => document.activeElement?.textContent === 'Heron')

  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Delete this rocket' }).click()
  const question = page.getByRole('alertdialog', { name: 'Delete Heron?' })
  await question.getByText('leaves your fleet for good').waitFor()
  await question.getByRole('button', { name: 'Delete the rocket' }).click()
  await page.getByText('No rocket yet').waitFor()
  expect(complaints).toEqual([])
  await close()
})

it('shows on the dashboard how a launch fills up, without a reload', async () => {
  const agency = await openAsAgency(browser, '/agency/nowhere')
  const launch = await scheduled(agency)
  await agency.page.goto('/agency/')
  const line = agency.page.getByRole('region', { name: 'Next launches' }).getByRole('listitem')
  await line.getByText('0 of 8 taken').waitFor()
  await line.getByText('3 below minimum').waitFor()
  const traveler = await openAsTraveler(browser, '/nowhere')
  await bookDirectly(traveler, launch, [1, 2])
  await line.getByText('2 of 8 taken').waitFor()
  await line.getByText('1 below minimum').waitFor()
  expect(agency.complaints).toEqual([])
  await Promise.all([agency.close(), traveler.close()])
})

/** A launch of an agency's own, by the API. */
async function scheduled({ ask }: AgenciesPage): Promise<TestLaunch> {
  const { createRocket } = await ask<{ createRocket: { rocket: { id: string } } }>(
    'mutation ($input: CreateRocketInput!) { createRocket(input: $input) { rocket { id } } }',
    { input: { name: `Heron ${newId()}`, model: 'H-1', capacity: 8, range: 'ISS' } },
  )
  const { spaceports } = await ask<{ spaceports: { id: string }[] }>('{ spaceports { id } }')
  const input = {
    rocketId: createRocket.rocket.id,
    spaceportId: spaceports[0]?.id,
    destination: 'ISS',
    launchDate: new Date(Date.now() + 40 * 86_400_000).toISOString(),
    pricePerSeat: '120000.00',
    totalSeats: 8,
    minimumSeats: 3,
  }
  const { scheduleLaunch } = await ask<{ scheduleLaunch: { launch: { id: string; slug: string } } }>(
    'mutation ($input: ScheduleLaunchInput!) { scheduleLaunch(input: $input) { launch { id slug } } }',
    { input },
  )
  const { id, slug } = scheduleLaunch.launch
  return { id, slug, path: `/launches/${slug}` }
}
