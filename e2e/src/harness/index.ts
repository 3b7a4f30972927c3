export { launchBrowser } from './browser.ts'
export { openPage, type VisitedPage } from './page.ts'
