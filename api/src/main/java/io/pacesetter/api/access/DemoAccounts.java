package io.pacesetter.api.access;

import io.pacesetter.engine.access.Role;
import io.pacesetter.engine.contract.OneOf;
import java.util.List;

/** The ready accounts of a demo installation, which the sign-in page offers; no other installation has them. */
public interface DemoAccounts {

    /** An account that anyone may use. */
    record DemoAccount(
            String email, String name, @OneOf(Role.class) String role, String password) {}

    /** Returns the accounts in the order to show them. */
    List<DemoAccount> list();
}
