/** What the pages say to which an e-mail's link leads, when its key got lost on the way. */
export const MISSING_TOKEN = "This address lacks the link's key. Open the link from the e-mail again."
