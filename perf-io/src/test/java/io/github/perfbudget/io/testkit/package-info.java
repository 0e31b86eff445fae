/**
 * Test kit for readers of table text: Word files as data, the text that extraction makes of them,
 * and filings written as Word files. Public API.
 *
 * <p>A {@link io.github.perfbudget.io.testkit.WordDocument} says what stands in a Word file; {@link
 * io.github.perfbudget.io.testkit.ExtractedText} writes the text that extraction leaves of it, for
 * files in either format of Word. For example
 *
 * <pre>{@code
 * WordDocument document =
 *     WordDocument.builder().paragraph("前").table(WordTable.of(WordRow.of("甲", "乙"))).build();
 * ExtractedText.docx(document); // "前\n\t甲\n\t乙\n\n\n"
 * }</pre>
 *
 * <p>A {@link io.github.perfbudget.io.testkit.Layout} writes a filing as such a document, with the
 * habits of those who fill in forms; {@link io.github.perfbudget.io.testkit.Filings} makes filings
 * at random, and needs jqwik.
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.io.testkit;
