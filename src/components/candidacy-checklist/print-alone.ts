/**
 * Prints one element and nothing else of the page.
 *
 * While the print dialog is open, the element and what contains it carry `data-clinic-print`; the
 * stylesheet hides everything beside them. The attribute says nothing about what is printed.
 *
 * @throws where the browser cannot print, as inside some apps; the page is left as it was.
 */
export function printAlone(element: HTMLElement | null): void {
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
  try {
    print();
  } catch (error) {
    unmark();
    throw error;
  }
}
