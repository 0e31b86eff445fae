package io.github.perfbudget.prelink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** The classes of one jar while their lambdas become classes. */
final class Prelinking {

  private static final String SUFFIX = ".class";

  private final Map<String, ClassNode> classes = new LinkedHashMap<>();
  private final Map<String, ClassNode> made = new LinkedHashMap<>();

  private Prelinking() {}

  /** Returns the jar with a class for each lambda, behind all it had; empty where it has none. */
  static Optional<Jar> of(Jar jar) {
    Prelinking linking = new Prelinking();
    jar.entries().forEach(linking::read);
    linking.classes.values().forEach(linking::link);
    return linking.made.isEmpty() ? Optional.empty() : Optional.of(linking.written(jar));
  }

  private void read(String name, byte[] content) {
    if (name.endsWith(SUFFIX)) {
      ClassNode node = new ClassNode();
      new ClassReader(content).accept(node, 0);
      classes.put(name, node);
    }
  }

  private void link(ClassNode owner) {
    int count = 0;
    for (MethodNode method : owner.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        Optional<Lambda> lambda = Lambda.of(instruction);
        if (lambda.isPresent()) {
          LambdaClass own = LambdaClass.of(owner.name + "$Lambda$" + count, lambda.get());
          method.instructions.set(instruction, own.creation());
          join(own, nestOf(owner));
          count++;
        }
      }
    }
  }

  private void join(LambdaClass own, ClassNode nest) {
    if (nest.nestMembers == null) {
      nest.nestMembers = new ArrayList<>();
    }
    nest.nestMembers.add(own.name());
    made.put(own.name() + SUFFIX, own.inNestOf(nest.name));
  }

  private ClassNode nestOf(ClassNode member) {
    String host = member.nestHostClass;
    return host == null ? member : Objects.requireNonNull(classes.get(host + SUFFIX), host);
  }

  private Jar written(Jar jar) {
    Map<String, byte[]> entries = new LinkedHashMap<>(jar.entries());
    classes.forEach((name, node) -> entries.put(name, bytes(node, 0)));
    made.forEach((name, node) -> entries.put(name, bytes(node, ClassWriter.COMPUTE_MAXS)));
    return new Jar(entries);
  }

  private static byte[] bytes(ClassNode node, int flags) {
    ClassWriter writer = new ClassWriter(flags);
    node.accept(writer);
    return writer.toByteArray();
  }
}
