/** What the JSON of filings and of reports share. Internal. */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.io.internal;
