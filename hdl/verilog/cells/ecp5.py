# Run by nextpnr before it packs: frees the ends of carry chains that nothing reads, which would cost a cell each.
#
# The first carry in of a chain of ecp5.v (INIT0 = 8: its lower half ignores it), and every last carry out without a reader.
for name, cell in ctx.cells:
    if cell.type != "CCU2C":
        continue
    carry_in = cell.ports["CIN"].net
    if carry_in is not None and str(cell.params["INIT0"]).endswith("0000000000001000"):
        if carry_in.driver.cell is None or carry_in.driver.cell.type != "CCU2C":
            ctx.disconnectPort(name, "CIN")
    carry_out = cell.ports["COUT"].net
    if carry_out is not None and len(list(carry_out.users)) == 0:
        ctx.disconnectPort(name, "COUT")
