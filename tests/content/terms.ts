import { type Block, blocksOf } from '../../scripts/content-measures.mjs';
import type { Treatment } from '../../src/content/index.js';
import { textsIn } from '../../src/content/texts.js';
import type { Content } from './contents.js';

/** Terms that a reader may not know, and abbreviations that most do. */
export interface Terms {
  /** The words that explain each term. */
  explained: Readonly<Record<string, RegExp>>;
  known: ReadonlySet<string>;
}

export const terms: Readonly<Record<Content['language'], Terms>> = {
  en: {
    explained: {
      KAP: /Ketamine Assisted Psychotherapy/,
      TMS: /Transcranial Magnetic Stimulation/i,
      FDA: /US Food and Drug Administration \(FDA\)/,
      'off-label':
        /Not for depression\. Doctors may still|has cleared.* [Oo]ther uses|not FDA approved for depression/,
      compounded: /pharmacy[- ]mixe[sd]/,
      cleared: /works much like one that is already allowed/,
      esketamine: /close relative/,
      ketamine: /(?:a|the) medicine/,
      anesthetic: /sleep for surgery|injected/,
      glutamate: /brain chemical/,
      synaptogenesis: /form new connections/,
      transcranial: /through the skull|magnetic pulses/i,
      integration: /use them in daily life/,
      placebo: /dummy (?:treatment|pill|spray)/,
      sham: /fake pulses|only seems to give pulses/,
      midazolam: /sedative|drowsy/,
      opioids: /strong painkillers/,
      benzodiazepines: /for anxiety or sleep/,
      stimulants: /attention/,
      MAOIs: /older antidepressants/,
      dissociation: /cut off from reality/,
      aneurysm: /bulging blood vessel|clips or coils/,
      psychosis: /not real/,
      mania: /high energy|more energy/i,
      'Schedule III': /law limits who may have it/,
      'substance use disorder': /addiction/,
      seizure: /shak/,
      'treatment-resistant': /have not helped enough|had not helped enough/,
      CBT: /cognitive behavioral therapy/i,
      ECT: /electroconvulsive therapy/,
      PTSD: /post-traumatic stress disorder/,
      preprint: /not yet checked by a journal/,
      bias: /mislead/,
      NMDA: /docking site/,
      REMS: /safety program/,
      'Good Faith Estimate': /written/,
    },
    // Deaf readers know ASL; EU and MD are known too, and III counts schedules.
    known: new Set('US UK EU OK AM PM III MD OR ASL'.split(' ')),
  },
  es: {
    explained: {
      KAP: /Psicoterapia asistida con ketamina.*siglas en inglés/i,
      FDA: /Administración de Alimentos y Medicamentos de EE\. UU\. \(FDA\)/,
      'fuera de indicación': /No para la depresión\. Aun así/,
      compuest: /mezcla una farmacia/,
      esketamina: /muy parecida/,
      ketamina: /medicamento con psicoterapia/,
      anestésico: /dormir|inyectada/,
      glutamato: /sustancia del cerebro/,
      sinaptogénesis: /formar nuevas conexiones/,
      'integración\\b': /vida diaria/,
      placebo: /sin medicamento/,
      midazolam: /sedante|da sueño/,
      opioides: /analgésicos fuertes/,
      benzodiacepinas: /ansiedad o sueño/,
      estimulantes: /atención/,
      IMAO: /antidepresivos antiguos/,
      disociación: /desconexión de la realidad/i,
      aneurisma: /abultado/,
      psicosis: /irreales/,
      manía: /mucha energía|energía muy alta/,
      'Lista III': /la ley limita quién puede tenerla/,
      'trastorno por uso de sustancias': /adicción/,
      convulsi: /tiembla/,
      'resistente al tratamiento': /tratamientos no bastaron/,
      CBT: /terapia cognitivo-conductual/,
      ECT: /terapia electroconvulsiva/,
      TMS: /estimulación magnética transcraneal/,
      TEPT: /trastorno de estrés postraumático/,
      preprint: /ninguna revista ha revisado aún/i,
      sesgo: /engañar/,
      NMDA: /punto al que se une/,
      'Good Faith Estimate': /cálculo escrito/,
      simulado: /solo parece dar pulsos/,
    },
    known: new Set('EE UU EU US III AYUDA OR ASL'.split(' ')),
  },
};

/** How many blocks before and after a term may explain it. */
const near = 3;

/** Terms that are neither explained where they first stand on a page, nor in a note cited there. */
export function unexplained(html: string, { notes }: Treatment, { explained, known }: Terms) {
  const blocks = withoutSources(blocksOf(html));
  const textOf = (ids: readonly string[]) =>
    notes
      .filter(({ id }) => ids.includes(id))
      .flatMap((note) => [...textsIn(note)].map(([, text]) => text));

  const isCiting = (block: Block) => block.notes.length > 0;
  const isExplained = (index: number, explanation: RegExp) => {
    const around = blocks.slice(Math.max(0, index - near), index + near + 1);
    // The marker stands behind a paragraph or a list, or in the heading of a list or a row.
    const cited = [
      blocks.slice(index, index + longestList).find(isCiting),
      blocks.slice(Math.max(0, index - longestList), index).findLast(isCiting),
    ];
    const text = [
      ...around.map((block) => block.text),
      ...textOf(cited.flatMap((block) => block?.notes ?? [])),
    ];
    return explanation.test(text.join(' '));
  };

  const missing = Object.entries(explained).flatMap(([term, explanation]) => {
    const flags = /[A-Z]{2}/.test(term) ? 'u' : 'iu';
    const pattern = new RegExp(`(?<!\\p{L})${term}`, flags);
    const index = blocks.findIndex(({ text }) => pattern.test(text));
    if (index < 0 || isExplained(index, explanation)) return [];
    return [`${term}, first in: ${blocks[index]?.text}`];
  });
  // Not in citations, where authors have initials.
  const read = [
    ...blocks.filter(({ level }) => level === 1).map(({ text }) => text),
    ...textOf(notes.map(({ id }) => id)),
  ];
  const abbreviations = new Set(
    read.flatMap((text) => text.match(/(?<!\p{L})\p{Lu}{2,}s?(?!\p{L})/gu) ?? []),
  );
  const strange = [...abbreviations].filter(
    (word) => !known.has(word) && !Object.keys(explained).some((term) => term.includes(word)),
  );
  return [...missing, ...strange];
}

/** Items of a list share the note at its end. */
const longestList = 10;

/** Titles of publications are printed as they are. */
function withoutSources(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findLastIndex(({ text }) => text === 'Sources' || text === 'Fuentes');
  return end < 0 ? blocks : blocks.slice(0, end);
}
