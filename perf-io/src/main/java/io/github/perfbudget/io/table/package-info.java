/**
 * The table text that extraction from Word leaves, as a lossless document. Public API.
 *
 * <p>A TAB begins a cell, a newline ends a paragraph, and blank lines end rows and tables, but for
 * the exceptions that real files are full of:
 *
 * <pre>
 * document  := (paragraph | table)*
 * paragraph := text NL                     -- no TAB first, and two blank lines or no cell before it
 * table     := row (blank* row)* | flat flat+
 * row       := cell+                       -- up to the next blank line that a cell follows
 * cell      := TAB text NL (blank? text NL)*
 * flat      := text? (TAB text?)+ NL       -- a row of a table that a content control has flattened
 * blank     := ' '* NL
 * </pre>
 *
 * <p>A blank line does not prove the end of a row: a cell that ends in an empty paragraph leaves
 * one too. So the rows here are what the blank lines suggest, and the forms rejoin those that are
 * too short for their shape. A line without TAB continues the cell above it unless two blank lines
 * stand between. A TAB inside a line begins a cell as well (it may have been a tabulator in the
 * text). A line outside tables that holds TABs but begins with none is a flattened row where the
 * next one holds some too, four in both at least; else it is a paragraph. Text in which most rows
 * are one line each comes from a streaming extractor: there the end of such a line ends the row.
 * {@code document.source().bytes()} are the bytes that were read, for any input.
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.io.table;
