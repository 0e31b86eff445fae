/**
 * The test kit: arbitraries of values, of target texts with what they mean, and of whole filings.
 *
 * <p>{@link io.github.perfbudget.model.testkit.Filings} makes filings that pass an audit by form
 * and arithmetic, and weird ones; {@link io.github.perfbudget.model.testkit.FilingDomain} provides
 * everything to properties by type; {@link io.github.perfbudget.model.testkit.FilingGenerator}
 * makes the same filings from a seed, without jqwik. Everything is drawn from one stream of small
 * decisions, so nothing is ever discarded, and shrinking makes the decisions fewer and smaller.
 *
 * <p>Places, offices and texts are invented.
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.model.testkit;
