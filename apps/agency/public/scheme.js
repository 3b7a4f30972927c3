// Sets the colour scheme before anything is drawn. A file of its own: the page's policy allows no inline script.
;(() => {
  let kept
  try {
    kept = localStorage.getItem('astro-scheme-agency')
  } catch {
    // Storage may be refused; the system's scheme is used then.
  }
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  document.documentElement.dataset.mantineColorScheme = kept === 'light' || kept === 'dark' ? kept : system
})()
