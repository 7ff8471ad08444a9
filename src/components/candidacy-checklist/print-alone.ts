/** How long a browser may take to begin, in milliseconds. */
const patience = 1000;

/**
 * Prints one element and nothing else of the page.
 *
 * While the print dialog is open, the element and what contains it carry `data-clinic-print`; the
 * stylesheet hides everything beside them. The attribute says nothing about what is printed.
 *
 * @param onFailure called where nothing is printed, as in some frames and inside some apps, which
 * may say so or not; the page is left as it was.
 */
export function printAlone(element: HTMLElement | null, onFailure: () => void): void {
  const marked: HTMLElement[] = [];
  for (let node = element; node; node = node.parentElement) marked.push(node);
  marked.forEach((node, index) => {
    node.dataset.clinicPrint = index ? 'path' : 'alone';
  });
  // Some browsers never say that they have printed; the next touch or key says that the dialog is
  // gone, so a later print of the whole page is whole.
  const ends = ['afterprint', 'pointerdown', 'keydown'];
  const unmark = () => {
    for (const node of marked) delete node.dataset.clinicPrint;
    for (const end of ends) removeEventListener(end, unmark);
  };
  for (const end of ends) addEventListener(end, unmark);

  let hasBegun = false;
  const begin = () => {
    hasBegun = true;
  };
  addEventListener('beforeprint', begin);
  const check = () => {
    removeEventListener('beforeprint', begin);
    if (hasBegun) return;
    unmark();
    onFailure();
  };
  try {
    print();
  } catch {
    check();
    return;
  }
  const wait = () => setTimeout(check, patience);
  // A page that still loads is printed when it has loaded.
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
