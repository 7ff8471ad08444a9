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
        'The US Food and Drug Administration (FDA) has approved injected ketamine as an anesthetic, and no form for depression or another mental health condition. Ketamine is a controlled substance (Schedule III): the law limits who may have it. The FDA does not check compounded (pharmacy-mixed) medicines for safety, quality or effect before sale. In 2023 it warned about all compounded ketamine, by mouth included. It knew of no evidence that this is safer, better or faster than approved medicines. One person who took it by mouth at home breathed slowly; the blood level seemed twice that of anesthesia.',
    },
    {
      source: 'fda-2022',
      found: 'In 2022 it warned about compounded nose spray.',
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
        'All began a new antidepressant. In 100 people over four weeks, with the spray, then with placebo (222 people): Feeling cut off from reality: 41 and 9. Dizziness: 29 and 8. Nausea: 28 and 9. Spinning feeling: 23 and 3. Sleepiness: 23 and 9. Numbness: 18 and 2. Anxiety: 13 and 6. Higher blood pressure: 10 and 3. Vomiting: 9 and 2. Headache: 20 and 17. Bad taste: 19 and 14. Lack of energy: 11 and 5. Others were rarer. Most wear off the same day.',
    },
    {
      source: 'esketamine-label',
      found:
        'At some time, 48 to 61 in 100 were at least a little sleepy or slow to respond. It was more than with placebo, most often mild. Of 1,000 people, 3 or 4 passed out. On a scale of dissociation, 61 to 84 in 100 crossed a low threshold, and 5 to 16 with placebo. People are watched for two hours or more, and do not drive or use machines before a night of sleep.',
    },
  ],
  doesNotTell: 'These are not the numbers of ketamine by mouth.',
};

export const seriousRisks: Note<KapIds> = {
  id: 'serious-risks',
  title: 'Serious risks',
  text: 'Addiction is known from frequent use without medical care. Low mood can return as the effect fades.',
  studies: [
    {
      source: 'esketamine-label',
      found:
        'The esketamine label warns of slowed breathing, misuse, and bladder harm with long off-label use; the maker also of stopped breathing. The label adds suicidal thoughts in young people on antidepressants and, from animal studies, harm to an unborn baby. Within 90 minutes, blood pressure rose a lot in 8 to 19 in 100, and in 1 to 4 with placebo. It lasted about four hours. One dose slowed thinking at 40 minutes, not at two hours. Lasting memory problems followed long use without medical care.',
    },
    {
      source: 'fda-2023',
      found: 'The FDA lists psychiatric events among the risks of compounded ketamine.',
    },
    {
      source: 'anderson-2022',
      population: 'People who use ketamine often',
      route: 'Mostly without medical care',
      found: 'It can harm the bladder.',
    },
    {
      source: 'cotter-2021',
      population: 'People treated repeatedly, mostly for pain',
      route: 'Ketamine under medical care',
      found: 'FDA staff found 14 cases of harm to the liver or bile ducts.',
    },
  ],
  doesNotTell: 'How often this happens with KAP is not known.',
};

export const whoShouldNot: Note<KapIds> = {
  id: 'who-should-not',
  title: 'Who should not have it',
  text: 'These lists are for esketamine or other uses. Clinics add mania, bladder and thyroid problems.',
  studies: [
    {
      source: 'esketamine-label',
      found:
        'The US label says never with an aneurysm (a weak, bulging blood vessel), a tangle of blood vessels, or a past brain bleed. Nor with an allergy to it. It advises against breastfeeding.',
    },
    {
      source: 'esketamine-eu',
      found: 'The EU text adds a heart attack or other such event in the last six weeks.',
    },
    {
      source: 'cohen-2018',
      population: 'People with long-term pain',
      route: 'Ketamine into a vein',
      found:
        'It adds uncontrolled heart disease, pregnancy, psychosis, severe liver disease, raised pressure in the head or eye, and a substance use disorder now.',
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
      route: 'Tablets, slow-release ketamine',
      sampleSize: 231,
      found:
        'Headache, dizziness and anxiety were most frequent, with little sleepiness or dissociation and no change in blood pressure.',
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
