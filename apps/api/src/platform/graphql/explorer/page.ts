/** The explorer's page: one document, no outside resource; its script comes from `/graphql/explorer.js`. */
export const EXPLORER_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphQL · AstroBookings</title>
<link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif }
body { margin: 0; display: grid; grid-template: auto 1fr / 1fr 1fr; height: 100vh; gap: 0 1rem }
header { grid-column: 1 / -1; display: flex; gap: 1rem; align-items: center; padding: .5rem 1rem; border-bottom: 1px solid #8886 }
header h1 { font-size: 1rem; margin: 0 auto 0 0 }
section { display: flex; flex-direction: column; gap: .25rem; padding: .75rem 1rem; min-height: 0 }
textarea, pre { font: 13px/1.5 ui-monospace, monospace; margin: 0; padding: .5rem; border: 1px solid #8886; border-radius: 6px }
textarea { resize: none; flex: 3; min-height: 0 }
#variables { flex: 1 }
pre { flex: 1; overflow: auto; white-space: pre-wrap }
</style>
<script type="module" src="/graphql/explorer.js"></script>
</head>
<body>
<header>
<h1>AstroBookings GraphQL</h1>
<label>Session of <select id="app"><option value="">script</option><option>traveler</option><option>agency</option><option>office</option><option>ops</option></select></label>
<button id="schema" type="button">Schema</button>
<button id="run" type="button">Run (Ctrl+Enter)</button>
</header>
<section>
<label for="query">Operation</label>
<textarea id="query" spellcheck="false"></textarea>
<label for="variables">Variables</label>
<textarea id="variables" spellcheck="false">{}</textarea>
</section>
<section>
<label for="answer">Answer</label>
<pre id="answer" tabindex="0" aria-live="polite"></pre>
</section>
</body>
</html>
`
