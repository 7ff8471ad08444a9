/** One of several ways to do a step, such as a route for a medicine. */
export interface StepOption {
  /** What it is called. `By mouth, as a pill` */
  name: string;
  /** What to know about it, in a sentence. */
  note?: string | undefined;
  /** Whether this clinic does it this way; shown in words. */
  offeredHere?: boolean | undefined;
}

/** The ways to do a step. */
export interface StepOptions {
  /** What they have in common. `Ketamine can be given` */
  caption: string;
  /** At least one. */
  items: readonly StepOption[];
  /** What to know about all of them. */
  note?: string | undefined;
}

/** A smaller step within a step. */
export interface ProcessSubstep<Rich = string> {
  /** A short title. `Your breathing and blood pressure are checked` */
  title: string;
  /** What happens, if the title is not enough. */
  description?: Rich | undefined;
  /** How long it takes. `About 20 minutes` */
  duration?: string | undefined;
}

/** How far a visitor in treatment has come. */
export type StepStatus = 'done' | 'current' | 'upcoming';

/** How a step relates to the one before it. */
export type StepJoin = 'or' | 'and';

/** One step of a treatment, in the order a person goes through it. */
export interface ProcessStep<Rich = string> {
  /** What the step is called. `Initial assessment` */
  title: string;
  /** What happens, addressed to the visitor. Claims of effect belong beside their evidence. */
  description: Rich;
  /** Smaller steps within it, if their order matters. */
  substeps?: readonly ProcessSubstep<Rich>[] | undefined;
  /** How long it takes. `60 to 90 minutes` */
  duration?: string | undefined;
  /** Where it happens. `Our office` */
  setting?: string | undefined;
  /** Who does it or is present. */
  who?: string | undefined;
  /** What it may feel like, good and bad. */
  feelsLike?: Rich | undefined;
  /** How to prepare, each complete by itself. `Drink no alcohol that day.` */
  prepare?: readonly string[] | undefined;
  /** What to bring, each a few words. `A list of your medicines` */
  bring?: readonly string[] | undefined;
  /** Different ways to do this step. */
  options?: StepOptions | undefined;
  /** Whether some people skip it; shown in words. */
  optional?: boolean | undefined;
  /** Whether a person can stop after it, without taking the next; shown in words. */
  canStop?: boolean | undefined;
  /** How far a visitor in treatment has come; shown in words. */
  status?: StepStatus | undefined;
  /**
   * How the next step relates to this one: `or`, one of the two; `and`, both in the same visit or
   * time. Shown in words between them.
   */
  join?: StepJoin | undefined;
}
