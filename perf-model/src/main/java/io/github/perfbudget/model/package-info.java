/**
 * The filing (预算绩效文本) as immutable data, and the addresses of its fields. Public API.
 *
 * <p>The model knows nothing of text and nothing of rules: a {@link
 * io.github.perfbudget.model.FieldPath} is the one address that model, JSON, findings and source
 * maps share.
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.model;
