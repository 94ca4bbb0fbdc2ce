/** For a tab of the package, which does not list this property: a press counts when the pointer is let go, and can be moved away before. */
export const onRelease = { shouldSelectOnPressUp: true } as const;
