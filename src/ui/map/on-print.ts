/** Calls back right before the page is laid out for paper; returns what stops that. */
export function onPrint(act: () => void): () => void {
  const paper = window.matchMedia('print');
  const changed = () => paper.matches && act();
  window.addEventListener('beforeprint', act);
  paper.addEventListener('change', changed);
  return () => {
    window.removeEventListener('beforeprint', act);
    paper.removeEventListener('change', changed);
  };
}
