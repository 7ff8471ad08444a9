import type { Note } from '../../model/index.js';
import type { KapIds } from './ids.js';

/** Spread into a frequency and into the study behind it, so that the two cannot drift apart. */
export const sprayLabel = {
  source: 'esketamine-label',
  population: 'Adults with treatment-resistant depression',
  route: 'Esketamine nose spray, twice a week',
  sampleSize: 346,
} as const;

export const approval: Note<KapIds> = {
  id: 'approval',
  title: 'Approval',
  studies: [
    {
      source: 'fda-2023',
      found:
        'The FDA has approved ketamine as an anesthetic, given by injection. It has approved no form of it for depression or any other mental health condition. It does not check compounded (pharmacy-mixed) medicines for safety, quality or effect before they are sold. In 2023 it warned about all compounded ketamine, by mouth included. One report was of a person who took it by mouth at home and whose breathing slowed. The level in the blood seemed to be twice that of anesthesia. The FDA knew of no evidence that compounded ketamine is safer, works better or works faster than approved medicines.',
    },
    {
      source: 'fda-2022',
      found: 'In 2022 the FDA warned about compounded ketamine nose spray.',
    },
    {
      source: 'dea-1999',
      found:
        'Ketamine is a controlled substance (Schedule III), which means that the law limits who may have it.',
    },
  ],
};

export const commonEffects: Note<KapIds> = {
  id: 'common-effects',
  title: 'Common side effects',
  text: 'The numbers are from the US label of esketamine spray. All began a new antidepressant too.',
  studies: [
    {
      ...sprayLabel,
      found:
        'This is how many in 100 people had each effect over four weeks, first with the spray, then with placebo. Feeling cut off from reality: 41 and 9. Dizziness: 29 and 8. Nausea: 28 and 9. Spinning feeling: 23 and 3. Sleepiness: 23 and 9. Numbness: 18 and 2. Anxiety: 13 and 6. Higher blood pressure: 10 and 3. Vomiting: 9 and 2. Our table leaves out headache (20 and 17), bad taste (19 and 14), lack of energy (11 and 5) and rarer effects. The spray was taken by 346 people, and a placebo spray by 222. Most effects wear off the same day.',
    },
    {
      source: 'esketamine-label',
      population: 'Adults who took the spray in trials, rated on scales',
      route: 'Esketamine nose spray',
      found:
        'On a scale of alertness, 48 to 61 in 100 people were at some time at least a little sleepy or slower to respond. That is more than with placebo, and most often it was mild. Of every 1,000 people, 3 or 4 passed out. On a scale of dissociation, 61 to 84 in 100 people crossed a low threshold, and 5 to 16 in 100 with placebo.',
    },
    {
      source: 'esketamine-label',
      found:
        'After the spray, people are watched for at least two hours. They do not drive or use machines until the next day, after a full night of sleep.',
    },
  ],
  doesNotTell: 'These are not the numbers of ketamine by mouth, and must not be read as such.',
};

export const seriousRisks: Note<KapIds> = {
  id: 'serious-risks',
  title: 'Serious risks',
  text: 'Addiction is known from frequent use without medical care. Low mood can return as the effect fades.',
  studies: [
    {
      source: 'esketamine-label',
      found:
        'The label warns of slowed breathing, and the maker also of breathing that stops. It warns of misuse, and of bladder harm with long off-label use of ketamine. It warns of suicidal thoughts in young people who take antidepressants. Its warning on harm to an unborn baby rests on animal studies.',
    },
    {
      source: 'esketamine-label',
      population: 'Adults who took the spray in trials',
      route: 'Esketamine nose spray, compared with placebo',
      found:
        'Blood pressure rose a lot in 8 to 19 in 100 people, and in 1 to 4 in 100 with placebo, within 90 minutes. It peaked at about 40 minutes and lasted about four hours.',
    },
    {
      source: 'esketamine-label',
      population: 'Healthy volunteers; people with long use without medical care',
      route: 'One dose of esketamine spray; ketamine in any form',
      found:
        'One dose of the spray slowed thinking at 40 minutes and no longer at two hours. Long use without medical care has been followed by lasting problems with memory.',
    },
    {
      source: 'fda-2023',
      found:
        'The FDA lists psychiatric events and slowed breathing among the risks of compounded ketamine.',
    },
    {
      source: 'anderson-2022',
      population: 'People who use ketamine often, most of them without medical care',
      route: 'Ketamine in any form',
      found: 'Frequent use can harm the bladder.',
    },
    {
      source: 'noppers-2011',
      population: 'People with long-term pain',
      route: 'Two infusions into a vein, planned for 100 hours each',
      sampleSize: 6,
      found: 'Liver injury was seen in 3 of the 6 people.',
    },
    {
      source: 'cotter-2021',
      population: 'People treated again and again, most of them for pain',
      route: 'Ketamine under medical care',
      found: 'FDA staff found 14 further cases of harm to the liver or bile ducts.',
    },
    {
      source: 'short-2018',
      population: 'People treated for depression, in 60 studies',
      route: 'Ketamine, most often into a vein',
      found: 'Side effects, above all long-term ones, were poorly reported.',
    },
  ],
  doesNotTell: 'How often any of this happens with KAP is not known.',
};

export const whoShouldNot: Note<KapIds> = {
  id: 'who-should-not',
  title: 'Who should not have it',
  text: 'The lists below are for other uses or for a close relative of ketamine. Mania, bladder and thyroid problems are cautions that clinics have added.',
  studies: [
    {
      source: 'esketamine-label',
      found:
        'The US label says never to use the spray with an aneurysm or a tangle of blood vessels. The same goes for a past bleed in the brain or an allergy to the spray. It advises against breastfeeding.',
    },
    {
      source: 'esketamine-eu',
      found:
        'The EU text adds people who had a heart attack or another such event in the last six weeks.',
    },
    {
      source: 'cohen-2018',
      population: 'People with long-term pain (a guideline)',
      route: 'Ketamine into a vein',
      found:
        'The guideline adds heart disease that is poorly controlled, pregnancy, psychosis and severe liver disease. It also adds raised pressure in the head or eye, and a substance use disorder now.',
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
        'Headache, dizziness and anxiety were the most frequent side effects. There was little sleepiness or dissociation, and no change in blood pressure.',
    },
    {
      source: 'kheirabadi-2023',
      population: 'People with treatment-resistant depression',
      route: 'Ketamine by mouth twice a week, 1 mg or 2 mg for each kilogram of body weight',
      sampleSize: 29,
      found:
        'Drowsiness and lightheadedness were more frequent with the higher dose. Depression was no different.',
    },
  ],
};
