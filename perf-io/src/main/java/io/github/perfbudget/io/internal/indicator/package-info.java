/** Tables of indicators: their headers, columns and rows. Internal. */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.io.internal.indicator;
