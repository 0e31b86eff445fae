package io.github.perfbudget.validation.jakarta;

import io.github.perfbudget.model.FieldPath;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Adds a violation at an address: {@code /projects/2/plan} becomes {@code projects[2].plan}. */
final class PropertyPath {

  /** Longer numbers are no index but a name. */
  private static final int LONGEST_INDEX = 9;

  private final Function<String, NodeBuilderCustomizableContext> property;
  private final Supplier<LeafNodeBuilderCustomizableContext> bean;
  private final Runnable end;

  private PropertyPath(
      Function<String, NodeBuilderCustomizableContext> property,
      Supplier<LeafNodeBuilderCustomizableContext> bean,
      Runnable end) {
    this.property = property;
    this.bean = bean;
    this.end = end;
  }

  static void addViolation(ConstraintViolationBuilder builder, FieldPath address) {
    PropertyPath path =
        new PropertyPath(
            builder::addPropertyNode, builder::addBeanNode, builder::addConstraintViolation);
    Optional<Integer> pending = Optional.empty();
    for (String segment : address.segments()) {
      Optional<Integer> index = pending.isEmpty() ? indexOf(segment) : Optional.empty();
      path = index.isEmpty() ? path.to(segment, pending) : path;
      pending = index;
    }
    path.end(pending);
  }

  private static Optional<Integer> indexOf(String segment) {
    boolean digits =
        !segment.isEmpty()
            && segment.length() <= LONGEST_INDEX
            && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Optional.of(Integer.valueOf(segment)) : Optional.empty();
  }

  /** Goes on to a property of this node, or of the element of this node that has an index. */
  private PropertyPath to(String name, Optional<Integer> index) {
    NodeBuilderCustomizableContext node = property.apply(name);
    return index.map(i -> at(node.inIterable().atIndex(i))).orElseGet(() -> at(node));
  }

  private void end(Optional<Integer> index) {
    index.ifPresentOrElse(i -> bean.get().inIterable().atIndex(i).addConstraintViolation(), end);
  }

  private static PropertyPath at(NodeBuilderCustomizableContext node) {
    return new PropertyPath(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
  }

  private static PropertyPath at(NodeBuilderDefinedContext node) {
    return new PropertyPath(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
  }
}
