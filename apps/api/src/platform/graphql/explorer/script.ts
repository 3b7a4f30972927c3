/** The explorer's script, as the browser gets it: plain JavaScript, because it is too small for a build of its own. */
export const EXPLORER_SCRIPT = `
const at = (id) => document.getElementById(id)
const [query, variables, answer, app] = ['query', 'variables', 'answer', 'app'].map(at)
query.value = sessionStorage.getItem('query') ?? '{\\n  launches(first: 3) {\\n    nodes { slug launchDate availableSeats }\\n  }\\n}'

async function ask(body) {
  const headers = { 'content-type': 'application/json' }
  if (app.value !== '') headers['apollographql-client-name'] = app.value
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) })
  return response.json()
}

async function run() {
  sessionStorage.setItem('query', query.value)
  try {
    answer.textContent = JSON.stringify(await ask({ query: query.value, variables: JSON.parse(variables.value || '{}') }), null, 2)
  } catch (error) {
    answer.textContent = String(error)
  }
}

const type = (t) => (t.kind === 'NON_NULL' ? type(t.ofType) + '!' : t.kind === 'LIST' ? '[' + type(t.ofType) + ']' : t.name)
const ARGS = 'args { name type { ...T } }'
const T = 'fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }'
const SCHEMA = '{ __schema { types { kind name fields { name description ' + ARGS + ' type { ...T } } inputFields { name type { ...T } } enumValues { name } } } } ' + T

function describe({ kind, name, fields, inputFields, enumValues }) {
  const args = (list) => (list.length === 0 ? '' : '(' + list.map((a) => a.name + ': ' + type(a.type)).join(', ') + ')')
  const lines = [
    ...(fields ?? []).map((f) => '  ' + f.name + args(f.args) + ': ' + type(f.type) + '   # ' + (f.description ?? '')),
    ...(inputFields ?? []).map((f) => '  ' + f.name + ': ' + type(f.type)),
    ...(enumValues ?? []).map((v) => '  ' + v.name),
  ]
  return kind.toLowerCase().replace('_', ' ') + ' ' + name + (lines.length === 0 ? '' : ' {\\n' + lines.join('\\n') + '\\n}')
}

async function schema() {
  const { data, errors } = await ask({ query: SCHEMA })
  const types = (data?.__schema.types ?? []).filter((t) => !t.name.startsWith('__'))
  answer.textContent = errors ? JSON.stringify(errors, null, 2) : types.map(describe).join('\\n\\n')
}

at('run').addEventListener('click', run)
at('schema').addEventListener('click', schema)
addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run()
})
`
