package io.github.perfbudget.prelink;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * A lambda or method reference, as the compiler left it to the JVM.
 *
 * @param name the name of the method of its interface
 * @param creation what it takes when it is made, and its interface
 * @param erased the parameters and result of the method, as the interface declares them
 * @param used the same, as they are here
 * @param called what it calls
 */
record Lambda(String name, Type creation, Type erased, Type used, Handle called) {

  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  /** The instructions that do the same as what a handle refers to. */
  private static final Map<Integer, Integer> INSTRUCTIONS =
      Map.of(
          Opcodes.H_INVOKESTATIC, Opcodes.INVOKESTATIC,
          Opcodes.H_INVOKEVIRTUAL, Opcodes.INVOKEVIRTUAL,
          Opcodes.H_INVOKEINTERFACE, Opcodes.INVOKEINTERFACE,
          Opcodes.H_NEWINVOKESPECIAL, Opcodes.INVOKESPECIAL);

  /** Reads an instruction; lambdas with markers, bridges or a serial form are not known. */
  static Optional<Lambda> of(AbstractInsnNode instruction) {
    if (instruction instanceof InvokeDynamicInsnNode site
        && site.bsm.getOwner().equals(FACTORY)
        && site.bsm.getName().equals("metafactory")
        && site.bsmArgs[0] instanceof Type erased
        && site.bsmArgs[1] instanceof Handle called
        && site.bsmArgs[2] instanceof Type used
        && INSTRUCTIONS.containsKey(called.getTag())) {
      return Optional.of(
          new Lambda(site.name, Type.getMethodType(site.desc), erased, used, called));
    }
    return Optional.empty();
  }

  List<Type> captured() {
    return List.of(creation.getArgumentTypes());
  }

  int instruction() {
    return Objects.requireNonNull(INSTRUCTIONS.get(called.getTag()));
  }

  boolean makesObject() {
    return called.getTag() == Opcodes.H_NEWINVOKESPECIAL;
  }

  /** What is called takes these, its object first. */
  List<Type> taken() {
    List<Type> taken = new ArrayList<>();
    if (called.getTag() == Opcodes.H_INVOKEVIRTUAL
        || called.getTag() == Opcodes.H_INVOKEINTERFACE) {
      taken.add(Type.getObjectType(called.getOwner()));
    }
    taken.addAll(List.of(Type.getArgumentTypes(called.getDesc())));
    return taken;
  }

  /** What is called gives this. */
  Type given() {
    return makesObject()
        ? Type.getObjectType(called.getOwner())
        : Type.getReturnType(called.getDesc());
  }
}
