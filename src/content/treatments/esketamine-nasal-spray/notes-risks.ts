import type { Note } from '../../model/index.js';
import type { EsketamineIds } from './ids.js';

/** Spread into a frequency and into the study behind it, so that the two cannot drift apart. */
export const labelTrials = {
  source: 'esketamine-label',
  population: 'Adults with treatment-resistant depression',
  route: 'Esketamine nose spray, twice a week',
  sampleSize: 346,
} as const;

export const approval: Note<EsketamineIds> = {
  id: 'approval',
  title: 'What the FDA has approved',
  studies: [
    {
      source: 'esketamine-label',
      found:
        'The US Food and Drug Administration (FDA) has approved the spray for adults, in two cases. One is treatment-resistant depression, which other medicines have not helped enough, with an antidepressant or alone. The other, with an antidepressant, is major depression with sudden thoughts of suicide or suicidal acts. The spray has not been shown to prevent suicide, or to make such thoughts fewer. It does not replace a hospital where one is needed. It is not approved for children. Clinics must be certified in a safety program (REMS), and no one takes the spray home. Esketamine is a controlled substance (Schedule III): the law limits who may have it.',
    },
    {
      source: 'gastaldon-2019',
      population: 'Studies that the maker gave to the FDA',
      route: 'Esketamine nose spray with an antidepressant',
      found:
        'The first approval came in March 2019. The authors of this paper judge the evidence critically.',
    },
    {
      source: 'maker-2025',
      found: 'The maker announced the approval for use alone in January 2025.',
    },
  ],
};

export const commonEffects: Note<EsketamineIds> = {
  id: 'common-effects',
  title: 'Common side effects',
  studies: [
    {
      ...labelTrials,
      comparator: 'with placebo',
      found:
        'All began a new antidepressant too. Numbers in 100 over four weeks, with the spray and with placebo (222 people), follow. Feeling cut off from reality: 41 and 9. Dizziness: 29 and 8. Nausea: 28 and 9. Spinning feeling: 23 and 3. Sleepiness: 23 and 9. Numbness: 18 and 2. Anxiety: 13 and 6. Higher blood pressure: 10 and 3. Vomiting: 9 and 2. Not in our table: headache (20 and 17), bad taste (19 and 14), lack of energy (11 and 5) and rarer effects.',
    },
    {
      source: 'esketamine-label',
      found:
        'On a scale of alertness, 48 to 61 in 100 were at some time at least a little sleepy or slow to respond. This was more than with placebo, and most often mild. Of 1,000 people, 3 or 4 passed out. On a scale of dissociation, 61 to 84 in 100 crossed a low threshold, and 5 to 16 with placebo.',
    },
    {
      source: 'popova-2019',
      population: 'Adults with treatment-resistant depression',
      route: 'Esketamine nose spray',
      sampleSize: 223,
      found:
        'Side effects mostly began soon after a dose, and were gone an hour and a half after it.',
    },
  ],
  doesNotTell: 'How often this happens without an antidepressant, or over months.',
};

export const seriousRisks: Note<EsketamineIds> = {
  id: 'serious-risks',
  title: 'Serious risks',
  studies: [
    {
      source: 'esketamine-label',
      found:
        'The boxed warning names heavy sleepiness, dissociation, slowed breathing, misuse, and thoughts of suicide. The last rests on short studies of antidepressants: more people under 25 had such thoughts than with placebo. Other medicines that make people sleepy can add to the sleepiness. Within 90 minutes of the spray, blood pressure rose a lot in 8 to 19 in 100, and in 1 to 4 with placebo. It peaked at about 40 minutes and lasted about four hours. The label also warns of bladder harm with long off-label use and, from animal studies, of harm to an unborn baby. It advises against breastfeeding. One dose slowed thinking at 40 minutes, not at two hours. Lasting memory problems have followed long misuse of ketamine. The maker also reports breathing that stopped.',
    },
    {
      source: 'anderson-2022',
      population: 'People who use ketamine often',
      route: 'Ketamine, mostly without medical care',
      found: 'It can harm the bladder.',
    },
    {
      source: 'short-2018',
      population: 'People with depression, in 60 studies',
      route: 'Ketamine, most often into a vein',
      found: 'Side effects over longer times were poorly reported.',
    },
  ],
  doesNotTell: 'How often most of these happen is not known.',
};

export const whoShouldNot: Note<EsketamineIds> = {
  id: 'who-should-not',
  title: 'Who should not have it, and who should ask first',
  studies: [
    {
      source: 'esketamine-label',
      found:
        'No one should have it with an aneurysm, a tangle of blood vessels, or a past bleed in the brain. The same holds for an allergy to it or to ketamine. People with psychosis, or with a substance use disorder (addiction) now or before, need special care.',
    },
    {
      source: 'esketamine-eu',
      found: 'The EU text adds a heart attack or other such event in the last six weeks.',
    },
  ],
};
