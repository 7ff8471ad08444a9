/** Writes the page as HTML and CSS into `dist/`. No bundler, and no script in what it writes. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { TreatmentPage } from 'clinic-ui';
import { crisisLines } from 'clinic-ui/content';
import { parseClinicContact, parseTreatment } from 'clinic-ui/content/schema';
import { jsonLdScript, treatmentJsonLd } from 'clinic-ui/structured-data';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const here = (path) => new URL(path, import.meta.url);
const read = (path) => readFile(here(path), 'utf8');

// Wrong content stops the build here, with one error that lists every problem.
const treatment = parseTreatment(await read('content/ketamine-assisted-psychotherapy.json'));
const { name, url, contact: givenContact } = JSON.parse(await read('clinic.json'));
const contact = parseClinicContact(givenContact);
const crisis = crisisLines.US;

/** The page, as the whole document's `main` or as a part of a page that another program writes. */
const page = (props) =>
  renderToStaticMarkup(
    createElement(TreatmentPage, { treatment, contact, crisis, clinicName: name, ...props }),
  );

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const document = (styles, body) => `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${treatment.name}, ${name}`)}</title>
<meta name="description" content="${escaped(treatment.summary)}">
<link rel="canonical" href="${escaped(url)}">
<link rel="icon" href="data:,">
${styles}
<style>:root { color-scheme: light dark } body { margin: 0 }</style>
<script type="application/ld+json">${jsonLdScript(treatmentJsonLd(treatment, contact, { url, inLanguage: 'en-US' }))}</script>
</head>
<body>
${body}
</body>
</html>
`;

const library = (sheet) =>
  readFile(fileURLToPath(import.meta.resolve(`clinic-ui/${sheet}.css`)), 'utf8');
const styles = `${await library('styles')}\n${await read('theme.css')}`;

/**
 * The same styles for a page that another program writes. A site's own styles would win over a layer,
 * and a link that calls for help has to stay readable, so the guard comes with them. And WordPress
 * reads a `<` in a style as the start of a tag, so each says the same without one.
 */
const inBlock = `${styles}\n${await library('guard')}`.replaceAll(
  /\(([\w-]+)\s*<\s*([\w.]+)\)/g,
  '(not ($1 >= $2))',
);

// Ids begin with `kap`, so that none is the same as one of the site around it. A theme gives what is
// `alignfull` the whole width.
const block = `<div id="kap" class="alignfull">${page({ element: 'div', idPrefix: 'kap-' })}</div>`;

await mkdir(here('dist'), { recursive: true });
const write = (file, text) => writeFile(here(`dist/${file}`), text);
await write('styles.css', styles);
await write('index.html', document('<link rel="stylesheet" href="styles.css">', page()));
await write('single-file.html', document(`<style>${styles}</style>`, page()));
await write('wordpress-block.html', `<style>${inBlock}</style>\n${block}\n`);
