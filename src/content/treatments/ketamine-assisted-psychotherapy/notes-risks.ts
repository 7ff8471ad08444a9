import type { Note } from '../../model/index.js';
import type { KapIds } from './ids.js';

/** Spread into a frequency and into the study behind it, so that the two cannot drift apart. */
export const sprayLabel = {
  source: 'esketamine-label',
  population: 'Adults with treatment-resistant depression',
  route: 'Esketamine nose spray (ketamine’s close relative), twice a week',
  sampleSize: 346,
} as const;

export const approval: Note<KapIds> = {
  id: 'approval',
  title: 'Approval',
  studies: [
    {
      source: 'fda-2023',
      found:
        'The US Food and Drug Administration (FDA) has approved injected ketamine as an anesthetic. It has approved no form of it for depression or any other mental health condition. It does not check compounded (pharmacy-mixed) medicines for safety, quality or effect before they are sold. In 2023 it warned about all compounded ketamine, by mouth included. In one report, a person who took it by mouth at home breathed slowly; the level in the blood seemed twice that of anesthesia. The FDA knew of no evidence that compounded ketamine is safer, works better or works faster than approved medicines.',
    },
    {
      source: 'fda-2022',
      found: 'In 2022 it warned about compounded nose spray.',
    },
    {
      source: 'dea-1999',
      found: 'Ketamine is a controlled substance (Schedule III): the law limits who may have it.',
    },
  ],
};

export const commonEffects: Note<KapIds> = {
  id: 'common-effects',
  title: 'Common side effects',
  studies: [
    {
      ...sprayLabel,
      comparator: 'with placebo',
      found:
        'All began a new antidepressant too. These are the numbers in 100 over four weeks, with the spray and with placebo (222 people). Feeling cut off from reality: 41 and 9. Dizziness: 29 and 8. Nausea: 28 and 9. Spinning feeling: 23 and 3. Sleepiness: 23 and 9. Numbness: 18 and 2. Anxiety: 13 and 6. Higher blood pressure: 10 and 3. Vomiting: 9 and 2. Our table leaves out headache (20 and 17), bad taste (19 and 14), lack of energy (11 and 5) and rarer effects. Most effects wear off the same day.',
    },
    {
      source: 'esketamine-label',
      found:
        'After the spray, 48 to 61 in 100 were at some time at least a little sleepy or slow to respond. On that scale of alertness, it was more than with placebo, and most often mild. Of 1,000 people, 3 or 4 passed out. On a scale of dissociation, 61 to 84 in 100 crossed a low threshold, and 5 to 16 with placebo. People are watched for at least two hours, and do not drive or use machines before a night of sleep.',
    },
  ],
  doesNotTell: 'These must not be read as the numbers of ketamine by mouth.',
};

export const seriousRisks: Note<KapIds> = {
  id: 'serious-risks',
  title: 'Serious risks',
  text: 'Addiction is known from frequent use without medical care. Low mood can return as the effect fades.',
  studies: [
    {
      source: 'esketamine-label',
      found:
        'The label of esketamine spray warns of slowed breathing, misuse, and bladder harm with long off-label use; the maker also of breathing that stops. It warns of suicidal thoughts in young people who take antidepressants and, from animal studies, of harm to an unborn baby. After the spray, blood pressure rose a lot in 8 to 19 in 100, and in 1 to 4 with placebo, within 90 minutes. It peaked at about 40 minutes and lasted about four hours. One dose slowed thinking at 40 minutes, and no longer at two hours. Long use without medical care has been followed by lasting memory problems.',
    },
    {
      source: 'fda-2023',
      found: 'The FDA lists psychiatric events among the risks of compounded ketamine.',
    },
    {
      source: 'anderson-2022',
      population: 'People who use ketamine often',
      route: 'Mostly without medical care',
      found: 'Frequent use can harm the bladder.',
    },
    {
      source: 'noppers-2011',
      population: 'People with long-term pain',
      route: 'Two planned 100-hour drips into a vein',
      sampleSize: 6,
      found: 'The liver was injured in 3 of them.',
    },
    {
      source: 'cotter-2021',
      population: 'People treated repeatedly, mostly for pain',
      route: 'Ketamine under medical care',
      found: 'FDA staff found 14 further cases of harm to the liver or bile ducts.',
    },
  ],
  doesNotTell: 'How often this happens with KAP is not known.',
};

export const whoShouldNot: Note<KapIds> = {
  id: 'who-should-not',
  title: 'Who should not have it',
  text: 'These lists are for a close relative of ketamine, or for other uses. Mania, bladder and thyroid problems are clinics’ own cautions. An aneurysm is a weak, bulging blood vessel.',
  studies: [
    {
      source: 'esketamine-label',
      found:
        'The US label says never with an aneurysm, a tangle of blood vessels, a past bleed in the brain, or an allergy to it. It advises against breastfeeding.',
    },
    {
      source: 'esketamine-eu',
      found: 'The EU text adds a heart attack or other such event in the last six weeks.',
    },
    {
      source: 'cohen-2018',
      population: 'People with long-term pain (a guideline)',
      route: 'Ketamine into a vein',
      found:
        'It adds poorly controlled heart disease, pregnancy, psychosis, severe liver disease, raised pressure in the head or eye, and a substance use disorder now.',
    },
  ],
};

export const byMouthEffects: Note<KapIds> = {
  id: 'by-mouth-effects',
  title: 'Side effects by mouth',
  studies: [
    {
      source: 'glue-2024',
      population: 'Adults with treatment-resistant depression',
      route: 'Slow-release ketamine tablets',
      sampleSize: 231,
      found:
        'Headache, dizziness and anxiety were the most frequent. There was little sleepiness or dissociation, and no change in blood pressure.',
    },
    {
      source: 'kheirabadi-2023',
      population: 'People with treatment-resistant depression',
      route: 'Ketamine by mouth twice a week',
      sampleSize: 29,
      found:
        'With 2 mg rather than 1 mg for each kilogram of body weight, drowsiness and lightheadedness were more frequent. Depression was no different.',
    },
  ],
};
