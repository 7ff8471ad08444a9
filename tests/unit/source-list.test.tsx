import { render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { crisisLines, type Source } from '../../src/content/index.js';
import { SourceList, treatmentPageModel } from '../../src/index.js';
import { exampleClinic, kap } from '../../stories/example-clinic.js';

afterEach(() => vi.restoreAllMocks());
const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

it('lists each source with its link and back-references', () => {
  const { citations } = treatmentPageModel({
    treatment: kap,
    contact: exampleClinic,
    crisis: crisisLines.US,
  }).sources;
  render(<SourceList id="list" heading="Sources" sources={kap.sources} citations={citations} />);
  const entry = document.getElementById('list-dean-2021') as HTMLElement;
  expect(entry).toHaveTextContent(/^Dean RL et al\. Ketamine and other glutamate/);
  expect(entry).toHaveTextContent('(systematic review)');
  const links = within(entry).getAllByRole('link');
  expect(links[0]).toHaveAttribute('href', 'https://doi.org/10.1002/14651858.CD011612.pub3');
  expect(links[0]).toHaveTextContent('https://doi.org/10.1002/14651858.CD011612.pub3');
  expect(within(entry).getByText('Cited at:')).toBeInTheDocument();
  expect(within(entry).getByRole('link', { name: /^Quick relief/ })).toHaveAttribute(
    'href',
    '#benefits-1',
  );
  const all = screen.getAllByRole('listitem').filter((item) => item.id.startsWith('list-'));
  expect(all).toHaveLength(kap.sources.length);
});

it('sets the text direction of each citation and address on its own', () => {
  render(<SourceList id="list" sources={kap.sources} />);
  for (const { id } of kap.sources) {
    const [citation, address] = document.querySelectorAll(`[id="list-${id}"] > p`);
    expect(citation).toHaveAttribute('dir', 'auto');
    expect(address).toHaveAttribute('dir', 'auto');
  }
});

it('never renders a `javascript:` URL, but keeps the entry', () => {
  silence();
  const source = { ...kap.sources[0], doi: undefined, url: 'javascript:alert(1)' } as Source;
  render(<SourceList id="list" sources={[source]} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText(new RegExp(source.title))).toBeInTheDocument();
});

it('renders nothing without sources', () => {
  silence();
  const { container } = render(<SourceList id="list" sources={[]} />);
  expect(container).toBeEmptyDOMElement();
});
