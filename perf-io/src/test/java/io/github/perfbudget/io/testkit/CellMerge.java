package io.github.perfbudget.io.testkit;

/** How a cell is merged with others. */
public enum CellMerge {
  /** Not merged, or the first of several. */
  NONE,
  /** Merged with the cell above; what stands in it is hidden ({@code w:vMerge}). */
  UP,
  /** Merged with the cell to the left; what stands in it is hidden ({@code w:hMerge}). */
  LEFT
}
