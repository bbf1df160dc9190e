/** Set by the build to a hash of everything that it bundles. */
declare const BUILD_ID: string | undefined;

/** Names the very code that runs; null where it runs from its sources, which may change under it. */
export const buildId: string | null = typeof BUILD_ID === 'undefined' ? null : BUILD_ID;
