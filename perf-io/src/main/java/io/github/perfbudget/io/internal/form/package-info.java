/**
 * What all forms are read with: texts with their places, labels, rows of cells, titles, and the
 * notes of the reader. Internal.
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.io.internal.form;
