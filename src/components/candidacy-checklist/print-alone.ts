/**
 * Prints one element and nothing else of the page.
 *
 * While the print dialog is open, the element and what contains it carry `data-clinic-print`; the
 * stylesheet hides everything beside them. The attribute says nothing about what is printed.
 */
export function printAlone(element: HTMLElement | null): void {
  const marked: HTMLElement[] = [];
  for (let node = element; node; node = node.parentElement) marked.push(node);
  marked.forEach((node, index) => {
    node.dataset.clinicPrint = index ? 'path' : 'alone';
  });
  addEventListener(
    'afterprint',
    () => {
      for (const node of marked) delete node.dataset.clinicPrint;
    },
    { once: true },
  );
  print();
}
