/**
 * The way through a document: which block goes to which part of the filing, and what stays unread.
 * Internal.
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.io.internal.reading;
