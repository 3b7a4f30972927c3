const WORDS = {
  404: {
    title: 'There is no document at this address',
    text: 'The address is not complete, or was changed on its way. Open the document again from where you found it.',
  },
  410: {
    title: 'This address no longer works',
    text: 'Addresses of documents work for ten minutes, so that nobody finds yours later. Open the document again from your trip or invoice; a booking that was cancelled has none any more.',
  },
} as const

/** What somebody sees who comes too late, or to nothing. */
export function sorryPage(status: keyof typeof WORDS): string {
  const { title, text } = WORDS[status]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · AstroBookings</title>
<style>
  :root { color-scheme: dark }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; color: #e8ecf8;
    background: linear-gradient(180deg, #03050d, #080e22 45%, #142449 82%, #3a4f86);
    font: 1rem/1.6 Inter, system-ui, sans-serif }
  main { max-width: 32rem; padding: 2rem }
  h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem }
  a { color: #ffa87a }
  a:focus-visible { outline: 2px solid; outline-offset: 4px }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/">Go to AstroBookings</a></p>
</main>
</body>
</html>
`
}
