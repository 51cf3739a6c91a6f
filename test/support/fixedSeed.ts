import fc from 'fast-check';

/** The same examples in every run: a build must not be red by chance. FC_SEED looks at others. */
const seed = Number(process.env.FC_SEED ?? 20_260_914);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
