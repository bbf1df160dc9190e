import fc from 'fast-check';

/** One seed for all, so that a run can be repeated; another one by FC_SEED. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261120) });
