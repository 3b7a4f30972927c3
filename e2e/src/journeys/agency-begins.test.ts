import { expect, it } from 'vitest'
import { anAgency, openAsAgency, openPage, openStage } from '../harness/index.ts'

const { browser, database } = await openStage()

it('signs an agency up where it wanted to go, and leads it by its tax data to its first rocket', async () => {
  const { companyName, contactPerson, email, password } = anAgency()
  const { page, complaints, close } = await openPage(browser, '/agency/')
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
