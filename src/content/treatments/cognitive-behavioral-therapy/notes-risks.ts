import type { Note } from '../../model/index.js';
import type { CbtIds } from './ids.js';

/** Spread into a frequency and into the study behind it, so that the two cannot drift apart. */
export const therapistReports = {
  source: 'schermuly-haupt-2018',
  population: 'People in CBT, one each of 100 therapists',
  route: 'CBT',
  sampleSize: 100,
} as const;

/** As above. */
export const lastingEffectsSurvey = {
  source: 'crawford-2016',
  population: 'People treated in 184 services in England and Wales',
  route: 'Talk therapies of all kinds',
  sampleSize: 14587,
} as const;

export const noApproval: Note<CbtIds> = {
  id: 'no-approval',
  title: 'Who may offer talk therapy',
  studies: [
    {
      source: 'nimh-psychotherapies',
      found:
        'The US Food and Drug Administration (FDA) approves medicines. For talk therapies there is no formal approval like that. Many have been tested in research. Most often, a licensed and trained mental health professional gives them.',
    },
    {
      source: 'mayo-cbt',
      found:
        'The word “psychotherapist” alone is no proof of training or a license. Those who offer CBT include psychiatrists, psychologists, licensed counselors, social workers, marriage and family therapists, and psychiatric nurses. People can check training and the state license before they begin.',
    },
    {
      source: 'fahrenkopf-2024',
      population: 'US law on medicines and therapy',
      route: 'Talk therapy with a medicine',
      found:
        'The FDA oversees drugs. Talk therapy is part of health practice, which states oversee.',
    },
  ],
};

export const harms: Note<CbtIds> = {
  id: 'harms',
  title: 'Harms of talk therapy',
  text: 'A side effect here is something bad that the therapy itself brought, though it was done well.',
  studies: [
    {
      ...therapistReports,
      comparator: null,
      found:
        'Therapists told of side effects in 43 in 100 of these people. Numbers in 100 so far in therapy follow. Distress: 27. Symptoms that get worse: 9. Strain in the family: 6. For 21 in 100 they were severe, and for 5 in 100 they lasted. There was no comparison group.',
      doesNotTell:
        'How many had depression, how many would have felt this anyway, and what people themselves would say.',
    },
    {
      ...lastingEffectsSurvey,
      comparator: null,
      found:
        'Asked in one survey, 5 in 100 said that therapy had bad effects that lasted. People over 65 said so less often, and people of sexual or ethnic minorities more often. Those who were told enough before they began said so less often. There was no comparison group.',
    },
    {
      source: 'cuijpers-2018',
      population: 'Adults with depression, in 18 studies',
      route: 'Talk therapies of several kinds',
      found:
        'In a typical study, 4 in 100 got clearly worse during therapy, and in some more than 10. Without therapy more people got worse. Only 6 in 100 of all trials reported this at all, and most had weak points.',
    },
    {
      source: 'linden-2014',
      population: 'People in talk therapy',
      route: 'Several kinds',
      found:
        'Some feel worse for a while. Therapists tend to overlook harm, since they are the ones who would have caused it. There is no agreed way to count it.',
    },
  ],
  doesNotTell: 'How often a therapist acts wrongly is not known from these studies.',
};

export const firstHelp: Note<CbtIds> = {
  id: 'first-help',
  title: 'Who needs other help first',
  text: 'We found no list of people who should not have CBT. These are cautions: the trial below did not include such people, so its numbers do not hold for them.',
  studies: [
    {
      source: 'wiles-2014',
      population: 'UK adults whom a medicine had not helped',
      route: 'Talk therapy (CBT) on top of usual care',
      found:
        'People with bipolar disorder, which brings mania, with psychosis or with major alcohol or drug problems were left out. So were people who were pregnant.',
    },
    {
      source: 'nimh-psychotherapies',
      found: 'A health exam can show whether a change in mood has a physical cause.',
    },
  ],
};
