/** Filings straight from Word files, by Apache Tika. */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.word;
