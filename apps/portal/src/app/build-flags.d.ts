/** Whether this build has the page of all parts: every one but the public build. */
declare const __GALLERY__: boolean;
