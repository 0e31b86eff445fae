/**
 * The forms of filings: which part of a document is which field. Public API: {@link
 * io.github.perfbudget.io.form.TableText}.
 *
 * <p>A field's text is that of its paragraphs without markers such as {@code [bookmark: x]} and
 * {@code [footnoteRef:1]}, without the notes behind a line, each without outer blanks (U+0020,
 * U+3000), empty ones dropped, joined by {@code \n}. Labels are recognised by their words, without
 * blanks and colons, never by their place.
 *
 * <p>Writing is canonical: a filing has one text in each {@link
 * io.github.perfbudget.io.form.TextForm}, with the same parts in the same order, each value in a
 * cell of its own, class labels where they change, and columns beyond the usual ones only where
 * they hold something. What is written reads back equal:
 *
 * <pre>{@code
 * TableText.read(TableText.write(filing, form).getBytes(UTF_8)).filing().equals(filing)
 * }</pre>
 *
 * <p>This holds for filings as extraction leaves them, whose texts have no TAB, marker, outer
 * blank, empty paragraph or control character but the {@code \n} between paragraphs. Any filing
 * that would read back different is refused with the address of the field. Not kept are the layout
 * that a filing was read from, the spelling of labels, and where in the text an unread part stood
 * beyond what it stood after. To keep all of that, edit the text in place: {@link
 * io.github.perfbudget.io.form.Edits}.
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.io.form;
